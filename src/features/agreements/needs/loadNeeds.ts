import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import { needsOf, needsQueries } from '#src/figures/agreements/needsOf.ts';
import { keepAnswers, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { needsSentence } from '#src/narrative/agreements/needsSentences.ts';
import type { Need } from '#src/record/agreements/placeNeeds.ts';

/** Asks for what an agreement for a place would take, and says it in a sentence or a few. */
export async function loadNeeds(
  load: LoadAnswer,
  place: Place,
  when: AsAt,
): Promise<{ needs: Need[]; sentence: string }> {
  const day = asAtParam(when);
  const { loadAll, read } = keepAnswers(load, 'What an agreement would take');
  await loadAll(needsQueries(place.id, day));
  const needs = needsOf(read, place.id, day, when.asAt);
  return { needs, sentence: needsSentence(place, needs, when) };
}
