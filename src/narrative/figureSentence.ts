import type { Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { fitting } from './fitting.ts';
import { capitalise, formatState } from './format.ts';
import { areaInSentence } from './inSentence.ts';
import { pictured, topicOf, withInterval, withoutUnit, type Topic } from './outcomeWords.ts';
import { verdictWords } from './verdictWords.ts';

/** A named area with its observation; null where it has none. */
export type AreaFigure = { name: string; observation: Observation | null };

const PERSON: Record<Sex, string> = { Male: 'boy', Female: 'girl', Persons: 'child' };
const ADULTS: Record<Sex, string> = { Male: 'men', Female: 'women', Persons: 'adults' };

/** A sentence that an area has no figure for the indicator at all. */
export const noFigureSentence = ({
  indicator,
  areaName,
}: {
  indicator: Pick<Topic, 'shortName'>;
  areaName: string;
}): string => `${indicator.shortName}: no figure is published for ${areaInSentence(areaName)}.`;

/** One figure as its indicator says it, with its interval; or why there is none. */
export function figureSentence({
  indicator,
  observation,
  areaName,
}: {
  indicator: Topic;
  observation: Observation;
  areaName: string;
}): string {
  const area = areaInSentence(areaName);
  const { sex, period } = observation;
  const estimate = estimateOf(observation, indicator);
  if (!estimate)
    return `${capitalise(topicOf(indicator, sex))}: the figure for ${area} in ${period} is ${formatState(observation)}.`;
  const words: Record<string, string> = {
    area,
    period,
    value: withInterval(estimate, indicator),
    person: PERSON[sex],
    adults: ADULTS[sex],
  };
  // An unknown name in braces is left out rather than shown: the data check reports it.
  return capitalise(
    indicator.subject.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '').trim(),
  );
}

/** The same figure as it is easier to picture: `That is about 1 in 5.` Null: the figure is plainest. */
export function picturedSentence({
  indicator,
  observation,
}: {
  indicator: Pick<Topic, 'unit' | 'decimals'>;
  observation: Observation;
}): string | null {
  const estimate = estimateOf(observation, indicator);
  const words = estimate && pictured(estimate.value, indicator.unit);
  return words ? `That is about ${words}.` : null;
}

/** A place beside a comparator, in the words of the verdict and of nothing else. */
export function comparisonSentence({
  indicator,
  place,
  comparator,
  verdict,
}: {
  indicator: Topic;
  place: AreaFigure;
  comparator: AreaFigure;
  verdict: Verdict;
}): string {
  const here = areaInSentence(place.name);
  const there = areaInSentence(comparator.name);
  const sex = place.observation?.sex ?? comparator.observation?.sex;
  const topic = topicOf(indicator, sex);
  const a = place.observation && estimateOf(place.observation, indicator);
  const b = comparator.observation && estimateOf(comparator.observation, indicator);
  if (!a || !b || !place.observation || !comparator.observation) {
    const lacking = a ? comparator : place;
    const state = lacking.observation ? formatState(lacking.observation) : 'not published';
    return `${capitalise(topic)}: the figure for ${a ? there : here} is ${state}, so ${a ? `${here} is not compared with it` : `it is not compared with ${there}`}.`;
  }
  const period = place.observation.period;
  const otherPeriod = comparator.observation.period;
  const left = withInterval(a, indicator) + (period === otherPeriod ? '' : ` in ${period}`);
  const { text } = verdictWords(verdict, comparator.name);
  const say = (against: string) => {
    const right = `${against} in ${otherPeriod}`;
    switch (verdict.kind) {
      case 'better':
      case 'worse':
      case 'higher':
      case 'lower':
        return `On ${topic} ${here} is ${text}: ${left} against ${right}.`;
      case 'no-clear-difference':
        return `On ${topic} ${here} shows ${text}: ${left} and ${right}.`;
      case 'not-judged':
        return `${capitalise(topic)}: ${here} ${left}, ${there} ${right}; ${text}.`;
    }
  };
  // What it is held against is the surer of the two: its limits are the first to go.
  return fitting([say(withoutUnit(b, indicator)), say(withoutUnit({ value: b.value }, indicator))]);
}
