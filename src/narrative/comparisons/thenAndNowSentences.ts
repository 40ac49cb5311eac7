import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import {
  topicOf,
  withInterval,
  withoutUnit,
  type Topic,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { NOT_JUDGED_BECAUSE } from '#src/narrative/outcomes/verdictWords.ts';
import type { Change } from '#src/statistics/change.ts';
import type { Estimate } from '#src/statistics/estimate.ts';

const JUDGED = {
  'improved': 'That is a change for the better.',
  'worsened': 'That is a change for the worse.',
  'rose': 'That is a rise.',
  'fell': 'That is a fall.',
  'no-clear-change': 'That is no clear change.',
} as const;

type Then = { readonly period: string; readonly estimate: Estimate };

/** Two figures of one area with their intervals, and what became of the first. */
export function thenAndNowSentences({
  areaName,
  indicator,
  sex,
  before,
  after,
  change,
}: {
  areaName: string;
  indicator: Topic;
  sex: Sex;
  before: Then;
  after: Then;
  change: Change;
}): string {
  const topic = capitalise(topicOf(indicator, sex));
  const figures = `${withInterval(before.estimate, indicator)} in ${before.period}, ${withoutUnit(after.estimate, indicator)} in ${after.period}`;
  const judged =
    change.kind === 'not-judged'
      ? `The change is not judged: ${NOT_JUDGED_BECAUSE[change.because]}.`
      : JUDGED[change.kind];
  return `${topic} in ${areaInSentence(areaName)}: ${figures}. ${judged}`;
}
