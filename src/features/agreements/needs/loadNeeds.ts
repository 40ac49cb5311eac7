import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import { needsOf, needsQueries } from '#src/figures/agreements/needsOf.ts';
import { keepAnswers, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { needsSentence } from '#src/narrative/agreements/needsSentences.ts';

import { needLines, type NeedLine } from './needLines.ts';

/** What an agreement for a place would take: in a sentence or a few, and part by part. */
export type PlaceNeeds = { sentence: string; lines: NeedLine[] };

/** Asks for what an agreement for a place would take, and says it. */
export async function loadNeeds(load: LoadAnswer, place: Place, when: AsAt): Promise<PlaceNeeds> {
  const day = asAtParam(when);
  const { loadAll, read } = keepAnswers(load, 'What an agreement would take');
  await loadAll(needsQueries(place.id, day));
  const needs = needsOf(read, place.id, day, when.asAt);
  return { sentence: needsSentence(place, needs, when), lines: needLines(needs, when.asAt) };
}
