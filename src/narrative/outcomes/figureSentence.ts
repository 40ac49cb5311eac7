import type { Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise, formatState } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { estimateOf, isSurveyZero } from '#src/statistics/estimate.ts';

import {
  familiarSize,
  indicatorInSentence,
  withInterval,
  type SentenceIndicator,
} from './outcomeWords.ts';

/** An area's name and observation; null where it has none. */
export type AreaFigure = { name: string; observation: Observation | null };

const PERSON: Record<Sex, string> = { Male: 'boy', Female: 'girl', Persons: 'child' };
const ADULTS: Record<Sex, string> = { Male: 'men', Female: 'women', Persons: 'adults' };

/** The caution on a figure of nobody among those asked. */
const SURVEY_ZERO_SENTENCE =
  'It is a survey’s zero: nobody among the few asked, not nobody at all.';

/** The sentence that an area has no figure for an indicator. */
export const noFigureSentence = ({
  indicator,
  areaName,
}: {
  indicator: Pick<SentenceIndicator, 'shortName'>;
  areaName: string;
}): string => `${indicator.shortName}: no figure is published for ${areaInSentence(areaName)}.`;

/** One figure with its interval, worded by its indicator's `subject`; or why there is none. */
export function figureSentence({
  indicator,
  observation,
  areaName,
}: {
  indicator: SentenceIndicator;
  observation: Observation;
  areaName: string;
}): string {
  const area = areaInSentence(areaName);
  const { sex, period } = observation;
  const estimate = estimateOf(observation, indicator);
  if (!estimate)
    return `${capitalise(indicatorInSentence(indicator, sex))}: the figure for ${area} in ${period} is ${formatState(observation)}.`;
  const words: Record<string, string> = {
    area,
    period,
    value: withInterval(estimate, indicator),
    person: PERSON[sex],
    adults: ADULTS[sex],
  };
  // An unknown name in braces is left out; `data:check` reports it.
  const sentence = capitalise(
    indicator.subject.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '').trim(),
  );
  return isSurveyZero(observation) ? `${sentence} ${SURVEY_ZERO_SENTENCE}` : sentence;
}

/** A figure in more familiar words: `That is about 1 in 5.`; null where there are none. */
export function familiarSizeSentence({
  indicator,
  observation,
}: {
  indicator: Pick<SentenceIndicator, 'unit' | 'decimals'>;
  observation: Observation;
}): string | null {
  const estimate = estimateOf(observation, indicator);
  const words = estimate && familiarSize(estimate.value, indicator.unit);
  return words ? `That is about ${words}.` : null;
}
