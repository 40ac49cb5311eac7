import { notFound } from '#src/client/page/notFound.ts';
import type { Load } from '#src/client/page/pageLoader.ts';
import type { Deck, DeckContent } from '#src/contract/deck.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { namesFor, readDeckParams } from '#src/figures/board/readDeckParams.ts';
import { canHash } from '#src/figures/facts/hashOf.ts';
import { loadFigureRecord } from '#src/figures/loadFigure.ts';
import { packHash } from '#src/outlets/pack/packHash.ts';
import { paginate } from '#src/outlets/slide/paginate.ts';

export type LoadedDeck = {
  readonly content: DeckContent;
  /** What is wrong with what the address says the deck is about, in words. */
  readonly problems: readonly string[];
};

/** As many contents of a deck as are kept: one for each place of a large system. */
const MOST_KEPT = 20;
/** What each deck said, by the record's version and what it was about: a render of it is most of a page's time. */
const kept = new WeakMap<Deck, Map<string, DeckContent>>();

/** A deck with all that its slides say, about what an address names. It is worked out once for the same record. */
export async function loadDeckContent(
  deck: Deck,
  search: URLSearchParams,
  load: Load,
): Promise<LoadedDeck> {
  const [record, { meta }] = await Promise.all([
    loadFigureRecord(load, namesFor(deck.param)),
    load('system'),
  ]);
  const { params, problems } = readDeckParams(search, deck, record);
  const contents = kept.get(deck) ?? new Map<string, DeckContent>();
  const key = JSON.stringify([meta.version, params]);
  const before = contents.get(key);
  if (before) return { content: before, problems };
  const built = paginate(await loadDeck(deck, params, load));
  const content = { ...built, hash: canHash() ? await packHash(built) : null };
  if (contents.size >= MOST_KEPT) contents.clear();
  kept.set(deck, contents.set(key, content));
  return { content, problems };
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
