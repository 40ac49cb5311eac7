import { hasLimits, type Estimate, type Interval } from './estimate.ts';

export type Comparison = 'difference' | 'ratio';

/** What an interval must leave out to be called a difference. */
export const NO_DIFFERENCE = { difference: 0, ratio: 1 } as const satisfies Record<
  Comparison,
  number
>;

function mover(a: Interval, b: Interval): Interval {
  const value = a.value - b.value;
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  };
}

const logOf = ({ value, lower, upper }: Interval): Interval => ({
  value: Math.log(value),
  lower: Math.log(lower),
  upper: Math.log(upper),
});

/**
 * The 95% interval of `a − b`, or of `a ÷ b`, from the two published 95% intervals.
 *
 * Method: MOVER, the method of variance estimates recovery, which takes each limit's distance from
 * its own value and so keeps asymmetric intervals asymmetric. G. Y. Zou and A. Donner,
 * “Construction of confidence limits about effect measures: a general approach”, Statistics in
 * Medicine 27 (2008), 1693–1702; R. G. Newcombe, “Interval estimation for the difference between
 * independent proportions”, Statistics in Medicine 17 (1998), 873–890. A ratio is worked out as the
 * difference of logarithms.
 *
 * Assumes that the two figures are independent.
 * @returns null without limits on both sides, and for a ratio where a value or limit is not above 0
 */
export function differenceInterval(
  a: Estimate,
  b: Estimate,
  comparison: Comparison,
): Interval | null {
  if (!hasLimits(a) || !hasLimits(b)) return null;
  if (comparison === 'difference') return mover(a, b);
  if (a.lower <= 0 || b.lower <= 0) return null;
  const logs = mover(logOf(a), logOf(b));
  return {
    value: a.value / b.value,
    lower: Math.exp(logs.lower),
    upper: Math.exp(logs.upper),
  };
}

/**
 * As `differenceInterval`, but where a ratio can't be formed because a value or limit is 0, the
 * difference answers the same question (is there one?) instead.
 * @returns the interval and the scale it is on; null without limits
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

/** Which way an interval points: 1 wholly above no difference, −1 wholly below, 0 neither. */
export function directionOf(interval: Interval, comparison: Comparison): -1 | 0 | 1 {
  const none = NO_DIFFERENCE[comparison];
  if (interval.lower > none) return 1;
  if (interval.upper < none) return -1;
  return 0;
}
