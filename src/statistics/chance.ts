import { NO_DIFFERENCE, type Comparison } from './difference.ts';
import type { Interval } from './estimate.ts';
import { Z } from './limits.ts';

/**
 * The probability that a standard normal number lies farther from 0 than `z`, on either side.
 * Method: the complementary error function of z ÷ √2 by W. H. Press and others, Numerical Recipes in
 * C, second edition, 1992, section 6.2 (`erfcc`), right to seven digits.
 */
export function beyond(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const COEFFICIENTS = [
    0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418,
    0.37409196, 1.00002368, -1.26551223,
  ];
  return t * Math.exp(-x * x + COEFFICIENTS.reduce((sum, one) => sum * t + one, 0));
}

/**
 * How probable a difference as far from none as this one would be by chance alone (its P value), from
 * its 95% interval, on logarithms for a ratio. Below 0.05 exactly where the interval leaves out no
 * difference.
 *
 * Method: D. G. Altman and J. M. Bland, “How to obtain the P value from a confidence interval”, BMJ
 * 343 (2011), d2304, with the standard error taken from the limit on the side of no difference,
 * since limits may be lopsided.
 */
export function chanceOf(interval: Interval, comparison: Comparison): number {
  const on = (value: number) => (comparison === 'ratio' ? Math.log(value) : value);
  const none = on(NO_DIFFERENCE[comparison]);
  const distance = on(interval.value) - none;
  if (distance === 0) return 1;
  const arm = Math.abs(on(interval.value) - on(distance > 0 ? interval.lower : interval.upper));
  return arm === 0 ? 0 : beyond((Z * distance) / arm);
}

/**
 * Which of many findings stand when all that were tested are allowed for: among those that stand,
 * one in twenty at most is expected to be chance.
 *
 * Method: Y. Benjamini and Y. Hochberg, “Controlling the false discovery rate”, Journal of the Royal
 * Statistical Society B 57 (1995), 289–300, at 5%. Of m tests, in order of their P values, the last
 * whose P value is at most its position × 0.05 ÷ m stands, and all before it. It holds for tests that
 * are independent or go up and down together, as gaps to one comparator do.
 * @param chances of every test, whatever it found
 * @returns for each, in the order given, whether it stands
 */
export function standing(chances: readonly number[]): boolean[] {
  const sorted = chances.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((chance, n) => chance <= (0.05 * (n + 1)) / sorted.length);
  const most = sorted[last];
  return chances.map((chance) => most !== undefined && chance <= most);
}
