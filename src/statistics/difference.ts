import { hasLimits, type Estimate, type Interval } from './estimate.ts';
import type { Nesting } from './nesting.ts';

export type Comparison = 'difference' | 'ratio';

/** The value that means no difference, which an interval must exclude. */
export const NO_DIFFERENCE = { difference: 0, ratio: 1 } as const satisfies Record<
  Comparison,
  number
>;

/**
 * `a − b` with its 95% interval. Each limit is as far from the difference as the root of the sum of
 * the squares of the two distances that lead there: downwards from `a` and upwards from `b` for the
 * lower, the other way round for the upper.
 */
function subtract(a: Interval, b: Interval, correlation: number): Interval {
  const value = a.value - b.value;
  const reach = (one: number, other: number) =>
    correlation === 0
      ? Math.hypot(one, other)
      : // Never less than either's own: a figure never differs clearly from one inside its limits.
        Math.max(one, other, Math.sqrt(one ** 2 + other ** 2 - 2 * correlation * one * other));
  return {
    value,
    lower: value - reach(a.value - a.lower, b.upper - b.value),
    upper: value + reach(a.upper - a.value, b.value - b.lower),
  };
}

/**
 * How closely a part's figure and its whole's move together: the part's share × its standard error ÷
 * the whole's, as the whole is its share of the part and the rest of others.
 */
function correlationOf(a: Interval, b: Interval, nesting: Nesting | null): number {
  if (nesting === null || nesting.share === null) return 0;
  const width = ({ lower, upper }: Interval) => upper - lower;
  const [part, whole] = nesting.part === 'first' ? [a, b] : [b, a];
  return width(whole) === 0 ? 0 : Math.min(1, (nesting.share * width(part)) / width(whole));
}

const mapInterval = ({ value, lower, upper }: Interval, on: (x: number) => number): Interval => ({
  value: on(value),
  lower: on(lower),
  upper: on(upper),
});

/** Whether a ratio can be formed: logarithms need a value and a lower limit above 0. */
const isPositive = ({ value, lower }: Interval): boolean => lower > 0 && value > 0;

/** An interval on the scale on which differences are taken: logarithms for ratios; null where not above 0. */
export function toComparisonScale(interval: Interval, comparison: Comparison): Interval | null {
  if (comparison === 'difference') return interval;
  return isPositive(interval) ? mapInterval(interval, Math.log) : null;
}

/** Converts an interval back from the scale of `toComparisonScale`. */
export const fromComparisonScale = (interval: Interval, comparison: Comparison): Interval =>
  comparison === 'difference' ? interval : mapInterval(interval, Math.exp);

/**
 * The 95% interval of `a − b`, or of `a ÷ b`, from two 95% intervals.
 *
 * Method: MOVER, the method of variance estimates recovery, which takes each limit of the difference
 * from the limits of the two figures on the side that leads there, so that lopsided limits stay
 * lopsided: G. Y. Zou and A. Donner, “Construction of confidence limits about effect measures: a
 * general approach”, Statistics in Medicine 27 (2008), 1693–1702. A ratio is a difference of
 * logarithms. For two shares with Wilson’s limits this is method 10 of R. G. Newcombe, Statistics in
 * Medicine 17 (1998), 873–890, and method 11 with limits corrected for continuity; for even limits it is ± 1.96 × the root of the sum of the squared
 * standard errors (D. G. Altman and J. M. Bland, BMJ 326 (2003), 219). docs/method.md works one
 * through and gives the rates at which it errs.
 *
 * A figure whose limits hold the other’s whole interval never differs from it clearly.
 *
 * Assumes that the two figures are independent, but for a part and its whole of known share, whose
 * correlation enters as in G. Y. Zou, “Toward using confidence intervals to compare correlations”,
 * Psychological Methods 12 (2007), 399–413.
 * @param nesting where one area is part of the other: see `nestingOf`
 * @returns null without limits on both sides, where a figure is incomplete, and for a ratio where a value or limit is not above 0
 */
export function differenceInterval(
  a: Estimate,
  b: Estimate,
  comparison: Comparison,
  nesting: Nesting | null = null,
): Interval | null {
  if (!hasLimits(a) || !hasLimits(b) || a.isIncomplete || b.isIncomplete) return null;
  const left = toComparisonScale(a, comparison);
  const right = toComparisonScale(b, comparison);
  if (!left || !right) return null;
  const interval = fromComparisonScale(
    subtract(left, right, correlationOf(a, b, nesting)),
    comparison,
  );
  // Divided directly, as logarithms would give 1.9999999999999998.
  return comparison === 'ratio' ? { ...interval, value: a.value / b.value } : interval;
}

/**
 * The 95% interval of a difference or ratio of two figures. Where a ratio can't be formed because a
 * value or limit is 0, the difference is used instead.
 * @returns the interval and its scale; null without limits, and where a figure is incomplete
 */
export function compare(
  a: Estimate,
  b: Estimate,
  comparison: Comparison,
  nesting: Nesting | null = null,
): { interval: Interval; comparison: Comparison } | null {
  for (const scale of new Set<Comparison>([comparison, 'difference'])) {
    const interval = differenceInterval(a, b, scale, nesting);
    if (interval) return { interval, comparison: scale };
  }
  return null;
}

/** 1 where an interval is wholly above no difference, −1 where it is wholly below, 0 otherwise. */
export function directionOf(interval: Interval, comparison: Comparison): -1 | 0 | 1 {
  const none = NO_DIFFERENCE[comparison];
  if (interval.lower > none) return 1;
  if (interval.upper < none) return -1;
  return 0;
}
