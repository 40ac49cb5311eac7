import { notFound } from '#src/client/notFound.ts';
import type { Load } from '#src/client/pageLoader.ts';
import type { Deck, DeckContent } from '#src/contract/deck.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { readDeckParams } from '#src/figures/board/readDeckParams.ts';
import { canHash } from '#src/figures/facts/hashOf.ts';
import { loadFigureRecord } from '#src/figures/loadFigure.ts';
import { packHash } from '#src/outlets/pack/packHash.ts';
import { paginate } from '#src/outlets/slide/paginate.ts';

export type LoadedDeck = {
  readonly content: DeckContent;
  /** What is wrong with what the address says the deck is about, in words. */
  readonly problems: readonly string[];
};

/** A deck with all that its slides say, about what an address names. */
export async function loadDeckContent(
  deck: Deck,
  search: URLSearchParams,
  load: Load,
): Promise<LoadedDeck> {
  const { params, problems } = readDeckParams(search, deck, await loadFigureRecord(load));
  const content = paginate(await loadDeck(deck, params, load));
  const hash = canHash() ? await packHash(content) : null;
  return { content: { ...content, hash }, problems };
}

/**
 * The deck of the record that an address names.
 * @param id of the deck
 * @throws a 404 response where the record has no such deck
 */
export async function loadDeckPage(
  id: string,
  search: URLSearchParams,
  load: Load,
): Promise<LoadedDeck> {
  const { items: decks } = await load('decks');
  const deck = decks.find((one) => one.id === id);
  if (!deck) throw notFound('deck', id);
  return loadDeckContent(deck, search, load);
}
