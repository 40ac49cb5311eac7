import type { Deck, Slide } from '#src/contract/deck.ts';
import { freeId } from '#src/contract/plain/freeId.ts';
import type { Basis } from '#src/contract/plain/words.ts';

/* Pure: each gives a new deck. The contract wants one slide at least, so without the last there is none. */

/** How long a slide is planned to be shown until somebody says otherwise. */
const USUAL_SECONDS = 60;

/** A deck's own words; a slide gets its id from `withSlide`. */
export type NewSlide = Slide extends infer One
  ? One extends Slide
    ? Omit<One, 'id' | 'item' | 'note' | 'seconds'>
    : never
  : never;

/** The reader's deck with nothing in it yet. */
const emptyDeck = (basis: Basis): Deck => ({
  id: 'own',
  basis,
  sources: [],
  title: 'My deck',
  about: 'Slides that a reader put together.',
  meeting: null,
  param: null,
  slides: [],
});

/** @param deck null: there is none, and one is begun */
export function withSlide(
  deck: Deck | null,
  slide: NewSlide,
  basis: Basis,
): { deck: Deck; id: string } {
  const before = deck ?? emptyDeck(basis);
  const id = freeId(
    before.slides.map((one) => one.id),
    slide.kind === 'figure' ? slide.figure : slide.kind,
  );
  const added: Slide = { ...slide, id, item: null, note: null, seconds: USUAL_SECONDS };
  return { deck: { ...before, slides: [...before.slides, added] }, id };
}

/** @returns null where it was the last */
export function withoutSlide(deck: Deck, id: string): Deck | null {
  const slides = deck.slides.filter((slide) => slide.id !== id);
  return slides.length === 0 ? null : { ...deck, slides };
}

/** @param to index of its new place; beyond either end: that end */
export function withSlideAt(deck: Deck, id: string, to: number): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  const slides = deck.slides.filter((one) => one !== slide);
  slides.splice(Math.max(0, to), 0, slide);
  return { ...deck, slides };
}

export const withSlideChanged = (deck: Deck, changed: Slide): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => (slide.id === changed.id ? changed : slide)),
});
