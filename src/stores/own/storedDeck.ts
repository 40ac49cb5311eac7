import type { Deck } from '#src/contract/deck.ts';
import { useReader } from '#src/stores/readerStore.ts';

import { checkDeck, type CheckedDeck } from './checkDeck.ts';
import { isStored } from './isStored.ts';

/** The reader's deck, checked; null: there is none. */
export function storedDeck(): CheckedDeck | null {
  const { ownDeck } = useReader.getState();
  return ownDeck === null ? null : checkDeck(ownDeck);
}

/**
 * Stores the reader's deck. @param deck null: there is none any more
 * @returns whether the browser stored it; if it refused, the deck lasts as long as the page
 */
export function storeDeck(deck: Deck | null): boolean {
  useReader.setState({ ownDeck: deck });
  return isStored(deck);
}
