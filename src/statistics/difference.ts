import { hasLimits, type Estimate, type Interval } from './estimate.ts';

export type Comparison = 'difference' | 'ratio';

/** The value that means no difference, which an interval must exclude. */
const NO_DIFFERENCE = { difference: 0, ratio: 1 } as const satisfies Record<Comparison, number>;

/**
 * `a − b` with its 95% interval. A standard error is the width of an interval ÷ (2 × 1.96). Variances
 * add up, so the squares of half the widths do as well, and 1.96 cancels.
 */
function subtract(a: Interval, b: Interval): Interval {
  const value = a.value - b.value;
  const halfWidth = Math.hypot((a.upper - a.lower) / 2, (b.upper - b.lower) / 2);
  return { value, lower: value - halfWidth, upper: value + halfWidth };
}

const mapInterval = ({ value, lower, upper }: Interval, on: (x: number) => number): Interval => ({
  value: on(value),
  lower: on(lower),
  upper: on(upper),
});

/** Whether a ratio can be formed: logarithms need a value and a lower limit above 0. */
const isPositive = ({ value, lower }: Interval): boolean => lower > 0 && value > 0;

/** An interval on the scale on which it is about symmetric: logarithms for ratios; null where not above 0. */
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
 * Method: the standard error of each figure is taken from its limits, width ÷ (2 × 1.96), and the
 * interval of the difference is ± 1.96 × √(the sum of their squares); a ratio is a difference of
 * logarithms. D. G. Altman and J. M. Bland, “Interaction revisited: the difference between two
 * estimates”, BMJ 326 (2003), 219; standard errors from limits also in the Cochrane Handbook for
 * Systematic Reviews of Interventions, sections 6.3.1 and 6.3.2. docs/decisions/016 says why no
 * method for asymmetric limits is used.
 *
 * Assumes that the two figures are independent. They are not where one area is part of the other:
 * see `isNested`.
 * @returns null without limits on both sides, and for a ratio where a value or limit is not above 0
 */
export function differenceInterval(
  a: Estimate,
  b: Estimate,
  comparison: Comparison,
): Interval | null {
  if (!hasLimits(a) || !hasLimits(b)) return null;
  const left = toComparisonScale(a, comparison);
  const right = toComparisonScale(b, comparison);
  if (!left || !right) return null;
  const interval = fromComparisonScale(subtract(left, right), comparison);
  // Divided directly, as logarithms would give 1.9999999999999998.
  return comparison === 'ratio' ? { ...interval, value: a.value / b.value } : interval;
}

/**
 * The 95% interval of a difference or ratio of two figures. Where a ratio can't be formed because a
 * value or limit is 0, the difference is used instead.
 * @returns the interval and its scale; null without limits
 */
export function compare(
  a: Estimate,
  b: Estimate,
  comparison: Comparison,
): { interval: Interval; comparison: Comparison } | null {
  for (const scale of new Set<Comparison>([comparison, 'difference'])) {
    const interval = differenceInterval(a, b, scale);
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
