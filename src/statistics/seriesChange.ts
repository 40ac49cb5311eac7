import type { Observation } from '#src/contract/outcomes.ts';

import { compare, directionOf, type Comparison } from './difference.ts';
import type { Estimate, Interval } from './estimate.ts';
import type { Measure } from './limits.ts';
import { baselineOf, figuresOf, midYear, runSinceBreak, type Span } from './series.ts';
import { wordForDirection, type JudgementRule } from './verdict.ts';

export type SeriesChange =
  | {
      /** Rose and fell where neither is the better. */
      kind: 'improved' | 'worsened' | 'rose' | 'fell' | 'no-clear-change';
      /** Labels of the two periods compared. */
      from: string;
      to: string;
      before: Estimate;
      after: Estimate;
      /** `after − before` in the indicator's unit, or `after ÷ before`: see `comparison`. */
      change: Interval;
      /** The indicator's own, but that a ratio with a zero is compared by difference. */
      comparison: Comparison;
    }
  | {
      kind: 'not-judged';
      because: 'no-figures' | 'too-few-periods' | 'overlapping-periods' | 'no-limits';
    };

const WORDS = { better: 'improved', worse: 'worsened', up: 'rose', down: 'fell' } as const;

/**
 * Whether a series got better or worse between two periods, by the rule of `verdictOf`: the 95%
 * interval of the change leaves out no change. The latest figure is held against that of the period
 * that ends nearest to ten years earlier, or against the earliest.
 *
 * Two periods are compared only if they share no day: rolling periods that overlap share data, and
 * the interval of a change assumes independent figures. Nothing before the last break counts. What
 * happened between the two ends is not judged: see `trendOf`.
 * @param series one area, one sex, in any order
 */
export function seriesChange(
  series: readonly Observation[],
  indicator: JudgementRule & Measure,
  span: Span = 'ten-years',
): SeriesChange {
  const figures = figuresOf(runSinceBreak(series), indicator);
  const latest = figures.at(-1);
  if (!latest) return { kind: 'not-judged', because: 'no-figures' };
  const base = baselineOf(figures, ({ observation }) => observation, span);
  if (!base)
    return {
      kind: 'not-judged',
      because: figures.length > 1 ? 'overlapping-periods' : 'too-few-periods',
    };
  const compared = compare(latest.estimate, base.estimate, indicator.comparison);
  if (!compared) return { kind: 'not-judged', because: 'no-limits' };
  const direction = directionOf(compared.interval, compared.comparison);
  return {
    kind:
      direction === 0 ? 'no-clear-change' : wordForDirection(direction, indicator.polarity, WORDS),
    from: base.observation.period,
    to: latest.observation.period,
    before: base.estimate,
    after: latest.estimate,
    change: compared.interval,
    comparison: compared.comparison,
  };
}

/** Two changes from periods less than this many years apart would say nearly the same twice. */
const NEAR_YEARS = 3;

/**
 * The changes that are said of a series: over ten years and over all of it; the first alone where
 * both find the same from about the same time.
 */
export function seriesChanges(
  series: readonly Observation[],
  indicator: JudgementRule & Measure,
): [SeriesChange, ...SeriesChange[]] {
  const decade = seriesChange(series, indicator, 'ten-years');
  const whole = seriesChange(series, indicator, 'whole-series');
  if (decade.kind === 'not-judged' || whole.kind === 'not-judged')
    return whole.kind === 'not-judged' ? [decade] : [decade, whole];
  const yearOf = (label: string) => {
    const found = series.find(({ period }) => period === label);
    return found ? midYear(found) : Number.NaN;
  };
  const isNear = yearOf(decade.from) - yearOf(whole.from) < NEAR_YEARS;
  return isNear && decade.kind === whole.kind ? [decade] : [decade, whole];
}
