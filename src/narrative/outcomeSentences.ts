import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { hasLimits, estimateOf, type Estimate } from '#src/statistics/estimate.ts';
import type { Comparison } from '#src/statistics/difference.ts';
import type { GapChange } from '#src/statistics/gap.ts';
import type { Trend } from '#src/statistics/trend.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { capitalise, formatFigure, formatInterval, formatNumber, formatState } from './format.ts';
import { areaInSentence, topicInSentence } from './inSentence.ts';
import { NOT_JUDGED_BECAUSE, verdictWords } from './verdictWords.ts';

export { outcomeHeadline, type PlaceVerdict } from './outcomeHeadline.ts';

/** What of an indicator its sentences need. */
export type Topic = Pick<
  Indicator,
  'name' | 'shortName' | 'unit' | 'decimals' | 'subject' | 'comparison'
>;

/** A named area with its observation; null where it has none. */
export type AreaFigure = { name: string; observation: Observation | null };

const PERSON: Record<Sex, string> = { Male: 'boy', Female: 'girl', Persons: 'child' };
const ADULTS: Record<Sex, string> = { Male: 'men', Female: 'women', Persons: 'adults' };
const SEX_NOTE: Record<Sex, string> = { Male: ' (male)', Female: ' (female)', Persons: '' };

const topicOf = (indicator: Pick<Topic, 'shortName'>, sex: Sex = 'Persons') =>
  topicInSentence(indicator.shortName) + SEX_NOTE[sex];

/** Value and interval in one breath: `50.9 years (47.3 to 54.4)`. */
function withInterval(estimate: Estimate, indicator: Pick<Topic, 'unit' | 'decimals'>): string {
  const figure = formatFigure(estimate.value, indicator);
  return hasLimits(estimate)
    ? `${figure} (${formatInterval(estimate.lower, estimate.upper, indicator)})`
    : figure;
}

/** A sentence that an area has no figure for the indicator at all. */
export const noFigureSentence = ({
  indicator,
  areaName,
}: {
  indicator: Pick<Topic, 'name'>;
  areaName: string;
}): string => `${indicator.name}: no figure is published for ${areaInSentence(areaName)}.`;

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
  const estimate = estimateOf(observation);
  if (!estimate)
    return `${indicator.name}${SEX_NOTE[sex]}: the figure for ${area} in ${period} is ${formatState(observation)}.`;
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
  const a = place.observation && estimateOf(place.observation);
  const b = comparator.observation && estimateOf(comparator.observation);
  if (!a || !b || !place.observation || !comparator.observation) {
    const lacking = a ? comparator : place;
    const state = lacking.observation ? formatState(lacking.observation) : 'not published';
    return `${capitalise(topic)}: the figure for ${a ? there : here} is ${state}, so ${here} is not compared with ${there}.`;
  }
  const period = place.observation.period;
  const otherPeriod = comparator.observation.period;
  const samePeriod = period === otherPeriod;
  const left = withInterval(a, indicator) + (samePeriod ? '' : ` in ${period}`);
  const right = `${withInterval(b, indicator)} in ${otherPeriod}`;
  switch (verdict.kind) {
    case 'better':
    case 'worse':
      return `On ${topic} ${here} is ${verdict.kind} than ${there}: ${left} against ${right}.`;
    case 'no-clear-difference':
      return `On ${topic} ${here} shows no clear difference from ${there}: ${left} and ${right}.`;
    case 'not-judged':
      return `${capitalise(topic)}: ${here} ${left}, ${there} ${right}; ${verdictWords(verdict, comparator.name).text}.`;
  }
}

/** The change of a trend as a size: `2.1 years (0.3 to 3.9)`, `20% (8 to 30)`. */
function changeSize(
  trend: Exclude<Trend, { kind: 'not-judged' }>,
  indicator: Pick<Topic, 'unit' | 'decimals' | 'comparison'>,
): string {
  const scale: Comparison = trend.comparison ?? indicator.comparison;
  const { value, lower, upper } = trend.change;
  const sizes = [value, lower, upper].map((amount) =>
    scale === 'ratio' ? Math.abs(amount - 1) * 100 : Math.abs(amount),
  );
  const [size = 0, one = 0, other = 0] = sizes;
  const limits = [Math.min(one, other), Math.max(one, other)] as const;
  if (scale === 'ratio')
    return `${formatNumber(size, 0)}% (${formatInterval(...limits, { decimals: 0 })})`;
  const unit = indicator.unit === '%' ? 'percentage points' : indicator.unit;
  const { decimals } = indicator;
  return `${formatFigure(size, { unit, decimals })} (${formatInterval(...limits, { decimals })})`;
}

/** Whether a series got better or worse, between which periods and by how much. */
export function trendSentence({
  areaName,
  indicator,
  trend,
  sex,
}: {
  areaName: string;
  indicator: Topic;
  trend: Trend;
  sex?: Sex | undefined;
}): string {
  const area = areaInSentence(areaName);
  const topic = topicOf(indicator, sex);
  switch (trend.kind) {
    case 'improved':
    case 'worsened':
      return `${capitalise(topic)} in ${area} ${trend.kind} between ${trend.from} and ${trend.to}, by ${changeSize(trend, indicator)}.`;
    case 'no-clear-change':
      return `There was no clear change in ${topic} in ${area} between ${trend.from} and ${trend.to}.`;
    case 'not-judged':
      return `The trend in ${topic} in ${area} is not judged: ${NOT_JUDGED_BECAUSE[trend.because]}.`;
  }
}

/** Whether the gap between a place and a comparator closed, with its size then and now. */
export function gapSentence({
  areaName,
  comparatorName,
  indicator,
  gapChange: change,
  sex,
}: {
  areaName: string;
  comparatorName: string;
  indicator: Topic;
  gapChange: GapChange;
  sex?: Sex | undefined;
}): string {
  const comparator = areaInSentence(comparatorName);
  const gap = `the gap between ${areaInSentence(areaName)} and ${comparator} in ${topicOf(indicator, sex)}`;
  if (change.kind === 'not-judged') {
    const because =
      change.because === 'no-comparator'
        ? `there are no figures for ${comparator}`
        : NOT_JUDGED_BECAUSE[change.because];
    return `Whether ${gap} changed is not judged: ${because}.`;
  }
  const { unit, decimals } = indicator;
  const size = (amount: number) => {
    const text = formatFigure(Math.abs(amount), {
      unit: unit === '%' ? 'percentage points' : unit,
      decimals,
    });
    return amount < 0 ? `${text} in ${areaInSentence(areaName)}’s favour` : text;
  };
  const then = `${size(change.before)} in ${change.from}`;
  const now = `${size(change.after)} in ${change.to}`;
  return change.kind === 'no-clear-change'
    ? `There was no clear change in ${gap}: ${then}, ${now}.`
    : `${capitalise(gap)} ${change.kind}: ${then}, ${now}.`;
}

/** What a chart shows, for those who don't see it: measure, unit, period, and each area's figure. */
export function chartDescription({
  indicator,
  areas,
  period,
}: {
  indicator: Pick<Topic, 'name' | 'unit' | 'decimals'>;
  /** Names alone where the chart shows more than one figure of each. */
  areas: readonly (string | AreaFigure)[];
  period: string;
}): string {
  const figures = areas.map((area) => {
    if (typeof area === 'string') return area;
    const estimate = area.observation && estimateOf(area.observation);
    if (estimate) return `${area.name} ${withInterval(estimate, indicator)}`;
    return `${area.name} ${area.observation ? formatState(area.observation) : 'no figure'}`;
  });
  const limits = areas.some((area) => {
    const estimate = typeof area !== 'string' && area.observation && estimateOf(area.observation);
    return estimate ? hasLimits(estimate) : false;
  });
  const list = figures.length === 0 ? 'no areas' : figures.join('; ');
  return `${indicator.name}, ${indicator.unit}, ${period}: ${list}.${limits ? ' 95% limits are in brackets.' : ''}`;
}
