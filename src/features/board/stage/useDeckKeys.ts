import { useEffect, useEffectEvent, useRef } from 'react';

/** What the keys of a deck do. */
export type DeckKeys = {
  readonly slide: number;
  readonly count: number;
  readonly goTo: (slide: number) => void;
  /** Other keys, by their letter in lower case: `b`, `?`. */
  readonly letters: Readonly<Record<string, () => void>>;
};

/** Where keys mean something of their own. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable]';
/** What the arrows scroll, where it has the focus. */
const SCROLLS = '[data-scrolls]';
const PRESSED_BY_SPACE = 'button, summary';

/**
 * The keys of a deck, as presenters and their clickers press them: arrows, space, Page Up and Down,
 * Home, End, a number and Enter, and letters.
 */
export function useDeckKeys({ slide, count, goTo, letters }: DeckKeys): void {
  /** The digits of a number that Enter will end. */
  const digits = useRef('');
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, shiftKey } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const element = target instanceof Element ? target : null;
    if (element?.closest(FIELDS)) return;
    const scrolls = element?.closest(SCROLLS) != null;
    const isControl = element?.closest(PRESSED_BY_SPACE) != null;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: slide + 1,
      PageDown: slide + 1,
      ArrowLeft: slide - 1,
      PageUp: slide - 1,
      ...(!scrolls && { ArrowDown: slide + 1, ArrowUp: slide - 1 }),
      Home: 1,
      End: count,
      ...(!isControl && { ' ': shiftKey ? slide - 1 : slide + 1 }),
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
