import type { Observation } from '#src/contract/outcomes.ts';

import {
  directionOf,
  fromComparisonScale,
  toComparisonScale,
  type Comparison,
} from './difference.ts';
import { hasLimits, type Interval } from './estimate.ts';
import { Z, type Measure } from './limits.ts';
import {
  independentPeriods,
  figuresOf,
  midYear,
  runSinceBreak,
  type ObservedEstimate,
  MIN_INDEPENDENT_PERIODS,
} from './series.ts';
import { studentT } from './studentT.ts';
import { wordForDirection, type JudgementRule } from './verdict.ts';

export type Trend =
  | {
      /** `rising` and `falling` where neither higher nor lower is better. */
      kind: 'improving' | 'worsening' | 'rising' | 'falling' | 'no-clear-trend';
      /** Labels of the first and the last period that the line is fitted to. */
      from: string;
      to: string;
      /** How many periods the line is fitted to. */
      periods: number;
      /** The change each year: added, in the indicator's unit, or a factor; see `comparison`. */
      perYear: Interval;
      /** The scale of `perYear`: the indicator's own, or `difference` where a zero rules out a ratio. */
      comparison: Comparison;
    }
  | {
      kind: 'not-judged';
      because: 'no-figures' | 'too-few-periods' | 'too-scattered' | 'no-limits';
    };

const WORDS = { better: 'improving', worse: 'worsening', up: 'rising', down: 'falling' } as const;

export type Point = { at: number; figure: Interval };

export type Slope = {
  slope: Interval;
  /** The interval that it would have if its scatter had been seen in many points, not in these few. */
  ifMany: Interval;
};

/**
 * The slope of a straight line through figures of known uncertainty, with its 95% interval.
 *
 * Method: least squares weighted by 1 ÷ variance, the variances from the limits (S. Weisberg,
 * Applied Linear Regression, third edition, 2005, section 5.1). The interval is the wider, on each
 * side, of two. One is from the limits alone, as of any linear function of independent figures
 * (MOVER: see `differenceInterval`). The other is from how far the figures scatter about the line,
 * whatever their limits say: the standard error times √(chi-square ÷ degrees of freedom), times
 * Student's t, as the scatter of few points is itself uncertain (Weisberg, section 4.2; for the
 * widening, S. G. Thompson and S. J. Sharp, Statistics in Medicine 18 (1999), 2693–2708). So limits
 * never are narrowed by figures that happen to lie near a line.
 * @param points three or more, on the scale on which their differences are taken
 */
export function weightedSlope(points: readonly Point[]): Slope {
  const half = ({ upper, lower }: Interval) => (upper - lower) / 2;
  // Weights may have any scale; half-widths give an interval instead of a standard error.
  const weighted = points.map(({ at, figure }) => ({
    at,
    figure,
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

  const freedom = points.length - 2;
  const scatter = Math.sqrt(misfit / freedom / spread);
  /** How far the slope reaches down (−1) or up (1) by the limits of the figures. */
  const reach = (side: -1 | 1) =>
    Math.sqrt(
      sum(({ weight, at, figure: { value: y, lower, upper } }) => {
        const share = (weight * (at - middle)) / spread;
        return (share * (share * side > 0 ? upper - y : y - lower)) ** 2;
      }),
    );
  const interval = (t: number): Interval => ({
    value,
    lower: value - Math.max(reach(-1), t * scatter),
    upper: value + Math.max(reach(1), t * scatter),
  });
  return { slope: interval(studentT(freedom)), ifMany: interval(Z) };
}

/** The figures as points on a scale; null where one is not above 0, as a ratio needs, or has an interval of width 0. */
function pointsOn(figures: readonly ObservedEstimate[], comparison: Comparison): Point[] | null {
  const points = figures.flatMap(({ observation, estimate }) => {
    const figure = hasLimits(estimate) ? toComparisonScale(estimate, comparison) : null;
    return figure && figure.upper > figure.lower ? [{ at: midYear(observation), figure }] : [];
  });
  return points.length === figures.length ? points : null;
}

/**
 * Whether a series is getting better or worse: fits a straight line (for rates, to logarithms: a
 * steady percentage each year) to the periods that share no day, counted back from the latest to the
 * last break. It is called a trend only when the 95% interval of its slope excludes a level line.
 * Rolling periods that overlap would count the same years twice, so they are left out. Where a trend
 * would be clear if the figures' scatter about the line were known from many periods, and is not with
 * as few as there are, there are too few to tell (`too-scattered`).
 *
 * A straight line can't show that a series first fell and then rose: `seriesChange` and the chart do.
 * @param series one area, one sex, in any order
 */
export function trendOf(series: readonly Observation[], indicator: JudgementRule & Measure): Trend {
  const figures = figuresOf(runSinceBreak(series), indicator);
  if (figures.length === 0) return { kind: 'not-judged', because: 'no-figures' };
  const days = ({ observation }: ObservedEstimate) => observation;
  if (independentPeriods(figures, days).length < MIN_INDEPENDENT_PERIODS)
    return { kind: 'not-judged', because: 'too-few-periods' };
  const periods = independentPeriods(
    figures.filter(({ estimate }) => hasLimits(estimate) && !estimate.isIncomplete),
    days,
  );
  if (periods.length < MIN_INDEPENDENT_PERIODS) return { kind: 'not-judged', because: 'no-limits' };
  const own = pointsOn(periods, indicator.comparison);
  const comparison = own ? indicator.comparison : 'difference';
  const points = own ?? pointsOn(periods, 'difference');
  const [first] = periods;
  const last = periods.at(-1);
  if (!points || !first || !last) return { kind: 'not-judged', because: 'no-limits' };
  const { slope, ifMany } = weightedSlope(points);
  const perYear = fromComparisonScale(slope, comparison);
  const direction = directionOf(perYear, comparison);
  // Only that the periods are few hides a trend that more of the same would show.
  if (direction === 0 && directionOf(ifMany, 'difference') !== 0)
    return { kind: 'not-judged', because: 'too-scattered' };
  return {
    kind:
      direction === 0 ? 'no-clear-trend' : wordForDirection(direction, indicator.polarity, WORDS),
    from: first.observation.period,
    to: last.observation.period,
    periods: periods.length,
    perYear,
    comparison,
  };
}
