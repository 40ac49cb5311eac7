import type { Sex } from '#src/contract/plain/words.ts';
import {
  capitalise,
  formatFigure,
  formatNumber,
  formatState,
} from '#src/narrative/language/format.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { estimateOf, hasLimits } from '#src/statistics/estimate.ts';
import type { GapChange, ScaledGapChange } from '#src/statistics/gapChange.ts';
import { MIN_INDEPENDENT_PERIODS, type Trend } from '#src/statistics/trend.ts';

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

/** Whether the gap between a place and a comparator closed, with its size in both periods. */
export function gapSentence({
  areaName,
  comparatorName,
  indicator,
  gapChange: change,
  sex,
}: Series & { comparatorName: string; gapChange: GapChange }): string {
  const area = areaInSentence(areaName);
  const comparator = areaInSentence(comparatorName);
  const topic = indicatorInSentence(indicator, sex);
  if (change.kind === 'not-judged') {
    const because =
      change.because === 'no-comparator'
        ? `there are no figures for ${comparator}`
        : NOT_JUDGED_BECAUSE[change.because];
    return `Whether the gap between ${area} and ${comparator} in ${topic} changed is not judged: ${because}.`;
  }
  const { from, to, isAhead } = change;
  // Where the place changed sides, a disadvantage is compared with an advantage.
  const words = isAhead
    ? { narrowed: 'shrank', widened: 'grew' }
    : isOnTwoSides(change.absolute)
      ? { narrowed: 'closed', widened: 'opened' }
      : { narrowed: 'narrowed', widened: 'widened' };
  const finding = change.kind === 'no-clear-change' ? 'did not clearly change' : words[change.kind];
  const subject = isAhead
    ? `the lead of ${area} over ${comparator}`
    : `the gap between ${area} and ${comparator}`;
  const [then, now] = gapSizes(change, indicator);
  const marked = change.isApproximate ? ', approximately' : '';
  return `On ${topic} ${subject} ${finding}: ${then} in ${from}, ${now} in ${to}${marked}.`;
}

/** Sizes of the gap in both periods, on the scale of `kind`; with `ahead` or `behind` where the sides differ. */
function gapSizes(
  { absolute, relative, isAhead }: Exclude<GapChange, { kind: 'not-judged' }>,
  { comparison, unit, decimals }: SentenceIndicator,
): [string, string] {
  if (comparison === 'ratio' && relative) {
    const ratio = ({ value }: { value: number }) => formatNumber(value, 2);
    return [`ratio ${ratio(relative.before)}`, ratio(relative.after)];
  }
  const crossed = !isAhead && isOnTwoSides(absolute);
  const isNone = ({ value }: { value: number }) => !/[1-9]/.test(formatNumber(value, decimals));
  // Only the first size that isn't “none” has the unit.
  const say = (size: { value: number }, hasUnit: boolean) => {
    if (isNone(size)) return crossed ? 'level' : 'none';
    const figure = formatFigure(Math.abs(size.value), {
      unit: hasUnit ? (unit === '%' ? 'percentage points' : unit) : '',
      decimals,
    });
    return crossed ? `${figure} ${size.value > 0 ? 'behind' : 'ahead'}` : figure;
  };
  return [say(absolute.before, true), say(absolute.after, isNone(absolute.before))];
}

const isOnTwoSides = ({ before, after }: ScaledGapChange): boolean =>
  before.value * after.value < 0;

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
