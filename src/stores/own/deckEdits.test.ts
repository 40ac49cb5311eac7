import { expect, test } from 'vitest';

import type { Deck } from '#src/contract/deck.ts';

import { checkDeck } from './checkDeck.ts';
import { withoutSlide, withSlide, withSlideAt } from './deckEdits.ts';

const TREND = { kind: 'figure', figure: 'trend', params: { sex: 'Male' } } as const;

/** A deck of as many slides of one figure. */
function deckOf(count: number): Deck {
  let { deck } = withSlide(null, TREND, 'published');
  for (let n = 1; n < count; n += 1) ({ deck } = withSlide(deck, TREND, 'published'));
  return deck;
}
const ids = (deck: Deck | null) => deck?.slides.map(({ id }) => id);

test('a deck begun with one slide is one that the contract accepts', () => {
  const { deck } = withSlide(null, TREND, 'illustrative');
  expect(checkDeck(structuredClone(deck))).toEqual({ deck });
  expect(deck).toMatchObject({ id: 'own', basis: 'illustrative', slides: [TREND] });
});

test('a slide’s id is its own, also where one before it was taken out', () => {
  expect(ids(deckOf(3))).toEqual(['trend', 'trend-2', 'trend-3']);
  const without = withoutSlide(deckOf(3), 'trend-2');
  expect(ids(withSlide(without, TREND, 'published').deck)).toEqual(['trend', 'trend-3', 'trend-2']);
});

test('a slide moves to any place, and never beyond either end', () => {
  const deck = deckOf(3);
  expect(ids(withSlideAt(deck, 'trend', 1))).toEqual(['trend-2', 'trend', 'trend-3']);
  expect(ids(withSlideAt(deck, 'trend-3', 0))).toEqual(['trend-3', 'trend', 'trend-2']);
  expect(ids(withSlideAt(deck, 'trend', -1))).toEqual(['trend', 'trend-2', 'trend-3']);
  expect(ids(withSlideAt(deck, 'trend', 9))).toEqual(['trend-2', 'trend-3', 'trend']);
  expect(withSlideAt(deck, 'nobody', 0)).toBe(deck);
});

test('without its last slide there is no deck', () => {
  expect(withoutSlide(deckOf(1), 'trend')).toBeNull();
});
