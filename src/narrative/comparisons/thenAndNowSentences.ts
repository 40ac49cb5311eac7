import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import {
  indicatorInSentence,
  withInterval,
  withIntervalNoUnit,
  type SentenceIndicator,
} from '#src/narrative/outcomes/outcomeWords.ts';
import { NOT_JUDGED_BECAUSE } from '#src/narrative/outcomes/verdictWords.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';
import type { Estimate } from '#src/statistics/estimate.ts';

const JUDGED = {
  'improved': 'That is a change for the better.',
  'worsened': 'That is a change for the worse.',
  'rose': 'That is a rise.',
  'fell': 'That is a fall.',
  'no-clear-change': 'That is no clear change.',
} as const;

type PeriodFigure = { readonly period: string; readonly estimate: Estimate };

/** An area's figures in two periods with their intervals, and whether the change is one. */
export function thenAndNowSentences({
  areaName,
  indicator,
  sex,
  before,
  after,
  change,
}: {
  areaName: string;
  indicator: SentenceIndicator;
  sex: Sex;
  before: PeriodFigure;
  after: PeriodFigure;
  change: SeriesChange;
}): string {
  const topic = capitalise(indicatorInSentence(indicator, sex));
  const figures = `${withInterval(before.estimate, indicator)} in ${before.period}, ${withIntervalNoUnit(after.estimate, indicator)} in ${after.period}`;
  const judged =
    change.kind === 'not-judged'
      ? `The change is not judged: ${NOT_JUDGED_BECAUSE[change.because]}.`
      : JUDGED[change.kind];
  return `${topic} in ${areaInSentence(areaName)}: ${figures}. ${judged}`;
}
