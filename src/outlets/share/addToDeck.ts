import type { FigureContent } from '#src/contract/figures/figure.ts';
import { DECK_LIMITS } from '#src/contract/plain/deckLimits.ts';
import { withoutSlide, withSlide } from '#src/stores/own/deckEdits.ts';
import { storedDeck, storeDeck } from '#src/stores/own/storedDeck.ts';

/* Loaded when a reader presses “Add to deck”, as it checks the deck that is stored. */

export type Addition =
  | {
      readonly is: 'added';
      readonly id: string;
      readonly number: number;
      readonly isStored: boolean;
    }
  | { readonly is: 'full' }
  | { readonly is: 'unreadable' };

/** Adds exactly this view of a figure to the end of the reader's own deck. */
export function addToDeck({ id: figure, params, basis }: FigureContent): Addition {
  const stored = storedDeck();
  // Never written over: the reader can still export or replace it.
  if (stored && 'problems' in stored) return { is: 'unreadable' };
  if (stored && stored.deck.slides.length >= DECK_LIMITS.slides) return { is: 'full' };
  const isIllustrative = basis === 'illustrative';
  const { deck, id } = withSlide(
    stored?.deck ?? null,
    { kind: 'figure', figure, params },
    isIllustrative ? basis : 'published',
  );
  const isStored = storeDeck(deck);
  return { is: 'added', id, number: deck.slides.length, isStored };
}

/** Takes a slide out again. @param id of the slide */
export function takeFromDeck(id: string): void {
  const stored = storedDeck();
  if (stored && 'deck' in stored) storeDeck(withoutSlide(stored.deck, id));
}
