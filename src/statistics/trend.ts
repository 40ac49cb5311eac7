import type { Observation } from '#src/contract/outcomes.ts';

import {
  directionOf,
  fromComparisonScale,
  toComparisonScale,
  type Comparison,
} from './difference.ts';
import { hasLimits, type Interval } from './estimate.ts';
import { Z, type Measure } from './limits.ts';
import { independentPeriods, figuresOf, midYear, runSinceBreak, type Figure } from './series.ts';
import { wordForDirection, type JudgementRule } from './verdict.ts';

/** Fewer periods that share no day are too few to tell. */
export const MIN_INDEPENDENT_PERIODS = 4;

export type Trend =
  | {
      /** Rising and falling where neither is the better. */
      kind: 'improving' | 'worsening' | 'rising' | 'falling' | 'no-clear-trend';
      /** Labels of the first and the last period of the chain. */
      from: string;
      to: string;
      /** How many periods the chain has. */
      periods: number;
      /** Added each year, in the indicator's unit; or multiplied by each year: see `comparison`. */
      perYear: Interval;
      /** The indicator's own, but that rates with a zero are fitted as they are. */
      comparison: Comparison;
    }
  | { kind: 'not-judged'; because: 'no-figures' | 'too-few-periods' | 'no-limits' };

const WORDS = { better: 'improving', worse: 'worsening', up: 'rising', down: 'falling' } as const;

type Point = { at: number; figure: Interval };

/**
 * The slope of a straight line through figures of known uncertainty, with its 95% interval.
 *
 * Method: least squares weighted by 1 ÷ variance, the variances from the limits (S. Weisberg,
 * Applied Linear Regression, third edition, 2005, section 5.1). Where the figures scatter about the
 * line by more than their own uncertainty, the interval is widened by √(chi-square ÷ degrees of
 * freedom), and never narrowed where they scatter less: multiplicative dispersion, as in S. G.
 * Thompson and S. J. Sharp, “Explaining heterogeneity in meta-analysis: a comparison of methods”,
 * Statistics in Medicine 18 (1999), 2693–2708.
 * @param points three or more; `figure` on the scale on which its interval is about even
 */
export function weightedSlope(points: readonly Point[]): Interval {
  const half = ({ upper, lower }: Interval) => (upper - lower) / 2;
  // Weights may be on any scale; that of half-widths gives an interval, not a standard error.
  const weighted = points.map(({ at, figure }) => ({
    at,
    y: figure.value,
    weight: 1 / half(figure) ** 2,
  }));
  const sum = (of: (point: (typeof weighted)[number]) => number) =>
    weighted.reduce((total, point) => total + of(point), 0);
  const weights = sum(({ weight }) => weight);
  const middle = sum(({ weight, at }) => weight * at) / weights;
  const level = sum(({ weight, y }) => weight * y) / weights;
  const spread = sum(({ weight, at }) => weight * (at - middle) ** 2);
  const value = sum(({ weight, at, y }) => weight * (at - middle) * (y - level)) / spread;
  const misfit = sum(({ weight, at, y }) => weight * (y - level - value * (at - middle)) ** 2);
  // The residuals are in half-widths, each Z standard errors.
  const dispersion = Math.max(1, (Z ** 2 * misfit) / (points.length - 2));
  const arm = Math.sqrt(dispersion / spread);
  return { value, lower: value - arm, upper: value + arm };
}

/** The points on a scale; null where one can't be on it, or is certain and so has no weight. */
function pointsOn(chain: readonly Figure[], comparison: Comparison): Point[] | null {
  const points = chain.flatMap(({ observation, estimate }) => {
    const figure = hasLimits(estimate) ? toComparisonScale(estimate, comparison) : null;
    return figure && figure.upper > figure.lower ? [{ at: midYear(observation), figure }] : [];
  });
  return points.length === chain.length ? points : null;
}

/**
 * Whether a series is getting better or worse: a straight line (for rates, through logarithms: a
 * steady percentage each year) through the chain of periods that share no day, counted back from the
 * latest to the last break. It is called a trend only when the 95% interval of its slope leaves out
 * a level line. Rolling periods that overlap would count the same years twice, so they are left out.
 *
 * A straight line can't say that a series first fell and then rose: `seriesChange` and the chart do.
 * @param series one area, one sex, in any order
 */
export function trendOf(series: readonly Observation[], indicator: JudgementRule & Measure): Trend {
  const figures = figuresOf(runSinceBreak(series), indicator);
  if (figures.length === 0) return { kind: 'not-judged', because: 'no-figures' };
  const days = ({ observation }: Figure) => observation;
  if (independentPeriods(figures, days).length < MIN_INDEPENDENT_PERIODS)
    return { kind: 'not-judged', because: 'too-few-periods' };
  const chain = independentPeriods(
    figures.filter(({ estimate }) => hasLimits(estimate)),
    days,
  );
  if (chain.length < MIN_INDEPENDENT_PERIODS) return { kind: 'not-judged', because: 'no-limits' };
  const own = pointsOn(chain, indicator.comparison);
  const comparison = own ? indicator.comparison : 'difference';
  const points = own ?? pointsOn(chain, 'difference');
  const [first] = chain;
  const last = chain.at(-1);
  if (!points || !first || !last) return { kind: 'not-judged', because: 'no-limits' };
  const perYear = fromComparisonScale(weightedSlope(points), comparison);
  const direction = directionOf(perYear, comparison);
  return {
    kind:
      direction === 0 ? 'no-clear-trend' : wordForDirection(direction, indicator.polarity, WORDS),
    from: first.observation.period,
    to: last.observation.period,
    periods: chain.length,
    perYear,
    comparison,
  };
}
