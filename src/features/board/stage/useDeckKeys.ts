import { useEffect, useEffectEvent, useRef } from 'react';

import type { GoTo } from './useSlideNumber.ts';

/** What the keys of a deck do. */
export type DeckKeys = {
  readonly count: number;
  readonly goTo: GoTo;
  /** Other keys, by their letter in lower case: `b`, `?`. */
  readonly letters: Readonly<Record<string, () => void>>;
};

const on = (slide: number) => slide + 1;
const back = (slide: number) => slide - 1;

/** Where keys mean something of their own. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable]';
/** What the arrows scroll, where it has the focus. */
const SCROLLS = '[data-scrolls]';
const PRESSED_BY_SPACE = 'button, summary';

/**
 * The keys of a deck, as presenters and their clickers press them: arrows, space, Page Up and Down,
 * Home, End, a number and Enter, and letters.
 */
export function useDeckKeys({ count, goTo, letters }: DeckKeys): void {
  /** The digits of a number that Enter will end. */
  const digits = useRef('');
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, shiftKey } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const element = target instanceof Element ? target : null;
    if (element?.closest(FIELDS)) return;
    const scrolls = element?.closest(SCROLLS) != null;
    const isControl = element?.closest(PRESSED_BY_SPACE) != null;
    const moves: Readonly<Record<string, Parameters<GoTo>[0]>> = {
      ArrowRight: on,
      PageDown: on,
      ArrowLeft: back,
      PageUp: back,
      ...(!scrolls && { ArrowDown: on, ArrowUp: back }),
      Home: 1,
      End: count,
      ...(!isControl && { ' ': shiftKey ? back : on }),
      ...(digits.current !== '' && { Enter: Number(digits.current) }),
    };
    const isDigit = /^\d$/.test(key);
    const move = moves[key];
    const letter = letters[key.toLowerCase()];
    digits.current = isDigit ? digits.current + key : '';
    if (move !== undefined) goTo(move);
    else if (letter) letter();
    else if (!isDigit) return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
