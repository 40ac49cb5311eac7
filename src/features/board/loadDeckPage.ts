import { notFound } from '#src/client/notFound.ts';
import type { Load } from '#src/client/pageLoader.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { readDeckParams } from '#src/figures/board/readDeckParams.ts';
import { loadFigureRecord } from '#src/figures/loadFigure.ts';
import { paginate } from '#src/outlets/slide/paginate.ts';

/**
 * The deck that an address names, with what it is about and what is wrong with that.
 * @param id of the deck
 * @throws a 404 response where the record has no such deck
 */
export async function loadDeckPage(
  id: string,
  search: URLSearchParams,
  load: Load,
): Promise<{ content: DeckContent; problems: string[] }> {
  const [{ items: decks }, record] = await Promise.all([load('decks'), loadFigureRecord(load)]);
  const deck = decks.find((one) => one.id === id);
  if (!deck) throw notFound('deck', id);
  const { params, problems } = readDeckParams(search, deck, record);
  return { content: paginate(await loadDeck(deck, params, load)), problems };
}
