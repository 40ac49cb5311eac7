import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { formatFigure, formatInterval, formatNumber } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import type { Comparison } from '#src/statistics/difference.ts';
import { hasLimits, type Estimate, type Interval } from '#src/statistics/estimate.ts';
import type { LimitMethod, Measure } from '#src/statistics/limits.ts';

/** The fields of an indicator that sentences use. */
export type SentenceIndicator = Pick<
  Indicator,
  'name' | 'shortName' | 'unit' | 'decimals' | 'subject' | 'comparison' | 'age'
>;

/** How choices and subtitles name the sexes. */
export const SEX_WORDS: Record<Sex, string> = {
  Persons: 'everyone',
  Female: 'females',
  Male: 'males',
};

const POSSESSIVES: Record<Sex, { adult: string; child: string }> = {
  Male: { adult: 'men’s ', child: 'boys’ ' },
  Female: { adult: 'women’s ', child: 'girls’ ' },
  Persons: { adult: '', child: '' },
};

/** An indicator within a sentence: `adult smoking`, `men’s healthy life expectancy`. */
export function indicatorInSentence(
  { shortName, subject, age }: Pick<SentenceIndicator, 'shortName' | 'subject' | 'age'>,
  sex: Sex = 'Persons',
): string {
  // Measures at birth are about a whole life, so they name men and women.
  const isChild = subject.includes('{person}') && age !== 'At birth';
  return POSSESSIVES[sex][isChild ? 'child' : 'adult'] + topicInSentence(shortName);
}

/** A unit in words: `per cent` for `%`, which stands only after figures. */
export const unitInWords = (unit: string): string => (unit === '%' ? 'per cent' : unit);

/** A value with its interval, where it has one: `50.9 years (47.3 to 54.4)`. */
export function withInterval(estimate: Estimate, indicator: Measure): string {
  const figure = formatFigure(estimate.value, indicator);
  return hasLimits(estimate)
    ? `${figure} (${formatInterval(estimate.lower, estimate.upper, indicator)})`
    : figure;
}

/** A value with its interval where the unit was just named: `60.9 (60.7 to 61.2)`. A per cent sign stays. */
export const withIntervalNoUnit = (estimate: Estimate, { unit, decimals }: Measure): string =>
  withInterval(estimate, { unit: unit === '%' ? unit : '', decimals });

/** The unit of a difference: one between percentages is in percentage points. */
export const unitOfDifference = (unit: string): string =>
  unit === '%' ? 'percentage points' : unit;

/** More decimals than anybody reads. A limit nearer to no difference than that is written as it. */
const MOST_DECIMALS = 8;

/**
 * The limits of a difference in words: one that would be rounded to no difference has as many decimals
 * as it needs to be told from it, so that a clear difference never reads “0.0 to 10.8”.
 * @param none the value that means no difference
 */
function limitsInWords(
  { lower, upper }: Pick<Interval, 'lower' | 'upper'>,
  none: number,
  decimals: number,
): string {
  const most = lower > none || upper < none ? MOST_DECIMALS : decimals;
  const words = (limit: number) => {
    let places = decimals;
    while (places < most && formatNumber(limit, places) === formatNumber(none, places)) places++;
    return formatNumber(limit, places);
  };
  return `${words(lower)} to ${words(upper)}`;
}

/** Decimals of a ratio. */
export const RATIO_DECIMALS = 2;

/** A ratio with its interval: `1.37 (1.18 to 1.59)`. */
export function ratioWithInterval(ratio: Estimate): string {
  const value = formatNumber(ratio.value, RATIO_DECIMALS);
  if (!hasLimits(ratio)) return value;
  return `${value} (${limitsInWords(ratio, 1, RATIO_DECIMALS)})`;
}

/** The size of a difference with its interval, without a sign: `4.6 years (0.4 to 8.8)`. */
export function unsignedSize(difference: Estimate, { unit, decimals }: Measure): string {
  const { value } = difference;
  const size = formatFigure(Math.abs(value), { unit: unitOfDifference(unit), decimals });
  if (!hasLimits(difference)) return size;
  const { lower, upper } = difference;
  const limits = value < 0 ? { lower: -upper, upper: -lower } : { lower, upper };
  return `${size} (${limitsInWords(limits, 0, decimals)})`;
}

/** A difference with its sign, its interval in brackets: `−0.28 years (−0.71 to 0.14)`. */
export function signedWithInterval(difference: Interval, { unit, decimals }: Measure): string {
  const figure = formatFigure(difference.value, { unit, decimals });
  return `${figure} (${limitsInWords(difference, 0, decimals)})`;
}

/**
 * A difference with its sign and interval, or a ratio: `−1.2 years, −4.0 to 1.6` or `ratio 1.13, 0.93
 * to 1.38`.
 * @param noun what a ratio is called: that of two areas is a ratio; what one has changed by, a factor
 */
export function signedSize(
  change: Estimate,
  comparison: Comparison,
  { unit, decimals }: Measure,
  noun: 'ratio' | 'factor',
): string {
  const isRatio = comparison === 'ratio';
  const figure = isRatio
    ? `${noun} ${formatNumber(change.value, RATIO_DECIMALS)}`
    : formatFigure(change.value, { unit: unitOfDifference(unit), decimals });
  if (!hasLimits(change)) return figure;
  return `${figure}, ${limitsInWords(change, isRatio ? 1 : 0, isRatio ? RATIO_DECIMALS : decimals)}`;
}

/** The methods by which we calculate limits, to follow “by”. */
export const METHOD_WORDS: Record<LimitMethod, string> = {
  wilson: 'Wilson’s method with continuity correction',
  byar: 'Byar’s method',
  exact: 'the exact Poisson method',
};

/** Familiar fractions, most familiar first. */
const SHARES = [
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [1, 10],
  [2, 3],
  [3, 4],
  [2, 5],
  [3, 5],
  [4, 5],
  [9, 10],
  [1, 6],
  [1, 8],
  [1, 20],
  [3, 10],
  [7, 10],
  [1, 7],
  [1, 9],
  [1, 50],
  [1, 100],
] as const;

/** The greatest deviation from a fraction, relative to it or to the rest of the whole. */
const MAX_DEVIATION = 0.04;

/**
 * A figure or size in more familiar words: a percentage as `1 in 5`, less than two years in months.
 * It is approximate, so “about” belongs before it.
 * @returns null where there are no such words
 */
export function familiarSize(value: number, unit: string): string | null {
  const size = Math.abs(value);
  if (unit === '%') {
    const found = SHARES.find(([part, whole]) => {
      const share = (100 * part) / whole;
      return Math.abs(size - share) <= MAX_DEVIATION * Math.min(share, 100 - share);
    });
    return found ? `${found[0]} in ${found[1]}` : null;
  }
  if (unit !== 'years' || size >= 2) return null;
  const months = Math.round(size * 12);
  // Whole years need no other words.
  if (months % 12 === 0) return null;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? '1 year' : null,
    rest > 0 ? `${rest} ${rest === 1 ? 'month' : 'months'}` : null,
  ].filter((part) => part !== null);
  return parts.join(' and ');
}
