import type { Deck } from '#src/contract/deck.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { Release, ReleasedFigure } from '#src/contract/release.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { choicesOf, readDeckParams } from '#src/figures/board/readDeckParams.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { loadFigure, loadFigureRecord, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { NAMED_SUBJECTS } from '#src/figures/subjects.ts';

import { askedFigures } from './askedFigures.ts';
import { figureFacts, figureWords } from './figureFacts.ts';
import { hashOf } from './hashOf.ts';

/** The same for figures that were asked the same, whatever the day. */
export const releaseKey = (figure: string, params: Readonly<Record<string, string>>): string =>
  JSON.stringify([
    figure,
    ...Object.entries(params)
      .filter(([name]) => name !== 'asAt')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Every way in which the addresses of a deck can be about something. */
function subjectsOf({ param }: Deck, record: FigureRecord): URLSearchParams[] {
  if (param === null || param === 'from') return [new URLSearchParams()];
  return choicesOf(param, record).map(({ id }) => new URLSearchParams({ [param]: id }));
}

/** Every figure that a release lists, each once: see `askedFigures`; and those of every slide of a deck. */
export async function loadAllFigures(load: LoadAnswer): Promise<FigureContent[]> {
  const record = await loadFigureRecord(load, NAMED_SUBJECTS);
  const { items: decks } = await load('decks', {});
  const found: FigureContent[] = [];
  for (const { figure, params } of askedFigures(record)) {
    try {
      found.push(await loadFigure(figure, params, load));
    } catch (error) {
      // The record has no data about this.
      if (!(error instanceof FigureParamError)) throw error;
    }
  }
  for (const deck of decks)
    for (const search of subjectsOf(deck, record)) {
      const { params } = readDeckParams(search, deck, record);
      const { slides } = await loadDeck(deck, params, load);
      found.push(...slides.flatMap(({ figure }) => figure ?? []));
    }
  return [...new Map(found.map((one) => [releaseKey(one.id, one.params), one])).values()];
}

/** What a release says of a figure. */
export async function releasedFigure(content: FigureContent): Promise<ReleasedFigure> {
  const { id: figure, params } = content;
  const [facts, words] = await Promise.all([
    hashOf(figureFacts(content)),
    hashOf(figureWords(content)),
  ]);
  return { figure, params, facts, words };
}

/**
 * What the record says now, as the next entry of its releases.
 * @param previous the entry before; null: it is the first
 * @param day of the release, YYYY-MM-DD
 */
export async function createRelease(
  load: LoadAnswer,
  previous: Release | null,
  day: string,
): Promise<Release> {
  const { system, indicators } = await loadFigureRecord(load);
  const contents = await loadAllFigures(load);
  return {
    version: String(Number(previous?.version ?? 0) + 1).padStart(4, '0'),
    basis: system.basis === 'illustrative' ? 'illustrative' : 'derived',
    day,
    asAt: recordDay(system),
    previous: previous && (await hashOf(previous)),
    datasets: Object.fromEntries(indicators.map(({ id, dataset }) => [id, dataset.released])),
    figures: await Promise.all(contents.map(releasedFigure)),
  };
}
