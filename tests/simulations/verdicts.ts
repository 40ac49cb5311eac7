import type { Comparison } from '#src/statistics/difference.ts';
import type { Estimate, Interval } from '#src/statistics/estimate.ts';
import { countLimits, wilsonLimits, Z, type Limits } from '#src/statistics/limits.ts';
import { verdictOf } from '#src/statistics/verdict.ts';

import { binomial, poisson, type Chance } from './distributions.ts';

/** Whether two figures are called different. */
type Judge = (a: Interval, b: Interval, comparison: Comparison) => boolean;

/** As everything shown is judged. */
const byLimits: Judge = (a, b, comparison) =>
  verdictOf(a, b, { polarity: 'neutral', comparison }).kind !== 'no-clear-difference';

/** As was judged before: a standard error is the width of the limits ÷ 3.92. Kept to be compared with. */
export const byWidths: Judge = (a, b, comparison) => {
  const isLog =
    comparison === 'ratio' && [a, b].every(({ lower, value }) => lower > 0 && value > 0);
  const on = (x: number) => (isLog ? Math.log(x) : x);
  const half = ({ lower, upper }: Interval) => (on(upper) - on(lower)) / 2;
  return Math.abs(on(a.value) - on(b.value)) > Math.hypot(half(a), half(b));
};

/** Limits of a share, from 0 to 1. */
type ShareLimits = (count: number, people: number) => Limits;

/** As most publishers have them, and as ours were before: Wilson’s without continuity correction. */
export const uncorrected: ShareLimits = (count, people) => {
  const middle = 2 * count + Z ** 2;
  const half = Z * Math.sqrt(Z ** 2 + 4 * count * (1 - count / people));
  const scale = 2 * (people + Z ** 2);
  return {
    lower: Math.max(0, (middle - half) / scale),
    upper: Math.min(1, (middle + half) / scale),
  };
};

/** As some surveys have them: ± 1.96 standard errors. */
export const even: ShareLimits = (count, people) => {
  const share = count / people;
  const half = Z * Math.sqrt((share * (1 - share)) / people);
  return { lower: share - half, upper: share + half };
};

type Weighted = { readonly figure: Interval; readonly probability: number };

const weighted = (
  chances: readonly Chance[],
  figureOf: (count: number) => Estimate & Interval,
): Weighted[] =>
  chances.map(({ count, probability }) => ({ figure: figureOf(count), probability }));

/** The probability that two areas are called different, summed over every pair of counts. */
function chanceOfDifference(
  places: readonly Weighted[],
  comparators: readonly Weighted[],
  comparison: Comparison,
  judge: Judge,
): number {
  let sum = 0;
  for (const a of places)
    for (const b of comparators)
      if (judge(a.figure, b.figure, comparison)) sum += a.probability * b.probability;
  return sum;
}

/** How many times as many people the comparator has; `exact`: so many that its rate has no limits of its own. */
export type ComparatorSize = number | 'exact';

/**
 * How often a rate is called different from a comparator's.
 * @param expected events in the place at the comparator's rate
 * @param ratio the true rate ÷ the comparator's; 1: there is no difference
 */
export function rateCalledDifferent(
  expected: number,
  size: ComparatorSize,
  { ratio = 1, judge = byLimits }: { ratio?: number; judge?: Judge } = {},
): number {
  const figure = (people: number) => (count: number) => {
    const { lower, upper } = countLimits(count);
    return { value: count / people, lower: lower / people, upper: upper / people };
  };
  const places = weighted(poisson(expected * ratio), figure(1));
  const comparators =
    size === 'exact'
      ? [{ figure: { value: expected, lower: expected, upper: expected }, probability: 1 }]
      : weighted(poisson(expected * size), figure(size));
  return chanceOfDifference(places, comparators, 'ratio', judge);
}

/**
 * How often a share is called different from a comparator's.
 * @param expected people counted in the place at the comparator's share
 * @param share the comparator's, from 0 to 1
 * @param ratio the true share ÷ the comparator's; 1: there is no difference
 * @param limitsOf the limits of both shares; left out: those that we work out
 */
export function shareCalledDifferent(
  expected: number,
  share: number,
  size: ComparatorSize,
  {
    ratio = 1,
    judge = byLimits,
    limitsOf = wilsonLimits,
  }: { ratio?: number; judge?: Judge; limitsOf?: ShareLimits } = {},
): number {
  const figure = (people: number) => (count: number) => ({
    value: count / people,
    ...limitsOf(count, people),
  });
  const people = Math.round(expected / share);
  const places = weighted(binomial(people, share * ratio), figure(people));
  const comparators =
    size === 'exact'
      ? [{ figure: { value: share, lower: share, upper: share }, probability: 1 }]
      : weighted(binomial(people * size, share), figure(people * size));
  return chanceOfDifference(places, comparators, 'difference', judge);
}
