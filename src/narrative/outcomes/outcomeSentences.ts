import type { Sex } from '#src/contract/plain/words.ts';
import { capitalise, formatState } from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';
import { MIN_INDEPENDENT_PERIODS } from '#src/statistics/series.ts';
import type { Trend } from '#src/statistics/trend.ts';

import type { AreaFigure } from './figureSentence.ts';
import {
  unsignedSize,
  indicatorInSentence,
  unitInWords,
  withIntervalNoUnit,
  type SentenceIndicator,
} from './outcomeWords.ts';
import { NOT_JUDGED_BECAUSE } from './verdictWords.ts';

type Series = { areaName: string; indicator: SentenceIndicator; sex?: Sex | undefined };

const TRENDS = {
  improving: 'a trend for the better',
  worsening: 'a trend for the worse',
  rising: 'a rising trend',
  falling: 'a falling trend',
} as const;

/** The trend of a series over the periods that share no day, with its size a year. */
export function trendSentence({
  areaName,
  indicator,
  trend,
  sex,
}: Series & { trend: Trend }): string {
  const about = `${indicatorInSentence(indicator, sex)} in ${areaInSentence(areaName)}`;
  if (trend.kind === 'not-judged')
    return trend.because === 'too-few-periods'
      ? `There are too few periods to tell a trend in ${about}: it takes ${numberWord(MIN_INDEPENDENT_PERIODS)} that share no day.`
      : `The trend in ${about} is not judged: ${NOT_JUDGED_BECAUSE[trend.because]}.`;
  const span = `from ${trend.from} to ${trend.to}`;
  if (trend.kind === 'no-clear-trend') return `There is no clear trend in ${about} ${span}.`;
  return `There is ${TRENDS[trend.kind]} in ${about} ${span}: ${paceOf(trend, indicator)}.`;
}

/** `down 0.51 years (0.04 to 0.98) a year`, `up 2.1% (1.0 to 3.2) a year`. */
function paceOf(
  trend: Exclude<Trend, { kind: 'not-judged' }>,
  { unit, decimals }: SentenceIndicator,
): string {
  const { value, lower, upper } = trend.perYear;
  const isRatio = trend.comparison === 'ratio';
  const percent = (factor: number) => 100 * (factor - 1);
  const perYear = isRatio
    ? { value: percent(value), lower: percent(lower), upper: percent(upper) }
    : trend.perYear;
  // A yearly factor is a percentage of the rate, not percentage points.
  const size = isRatio
    ? unsignedSize(perYear, { unit: ' %', decimals: 1 }).replace('  %', '%')
    : unsignedSize(perYear, { unit, decimals: decimals + 1 });
  return `${perYear.value < 0 ? 'down' : 'up'} ${size} a year`;
}

/** A chart's text alternative: measure, unit, period, then each area's figure. */
export function chartDescription({
  indicator,
  sex,
  areas,
  period,
}: {
  indicator: Pick<SentenceIndicator, 'shortName' | 'subject' | 'age' | 'unit' | 'decimals'>;
  sex?: Sex | undefined;
  /** Only names where the chart shows more than one figure of each area. */
  areas: readonly (string | AreaFigure)[];
  period: string;
}): string {
  const about = [
    capitalise(indicatorInSentence(indicator, sex)),
    unitInWords(indicator.unit),
    period,
  ].join(', ');
  const names = areas.flatMap((area) => (typeof area === 'string' ? [area] : []));
  if (areas.length === names.length)
    return `${about}: ${names.length === 0 ? 'no areas' : names.join('; ')}.`;
  const estimates = areas.map((area) =>
    typeof area === 'string' || !area.observation ? null : estimateOf(area.observation, indicator),
  );
  const figures = areas.map((area, n) => {
    if (typeof area === 'string') return `${area}.`;
    const estimate = estimates[n];
    if (estimate) return `${area.name}: ${withIntervalNoUnit(estimate, indicator)}.`;
    return `${area.name}: ${area.observation ? formatState(area.observation) : 'no figure'}.`;
  });
  const limits = estimates.some((estimate) => estimate && hasLimits(estimate));
  return [`${about}.`, ...figures, ...(limits ? ['95% limits are in brackets.'] : [])].join(' ');
}
