import type { Observation } from '#src/contract/outcomes.ts';

import { compare, directionOf, type Comparison } from './difference.ts';
import type { Estimate, Interval } from './estimate.ts';
import type { Measure } from './limits.ts';
import { baselineOf, figuresOf, midYear, runSinceBreak, type Span } from './series.ts';
import { wordForDirection, type JudgementRule } from './verdict.ts';

export type SeriesChange =
  | {
      /** `rose` and `fell` where neither higher nor lower is better. */
      kind: 'improved' | 'worsened' | 'rose' | 'fell' | 'no-clear-change';
      /** Labels of the two periods compared. */
      from: string;
      to: string;
      before: Estimate;
      after: Estimate;
      /** `after − before` in the indicator's unit, or `after ÷ before`: see `comparison`. */
      change: Interval;
      /** The scale of `change`: the indicator's own, or `difference` where a zero rules out a ratio. */
      comparison: Comparison;
    }
  | {
      kind: 'not-judged';
      because:
        | 'no-figures'
        | 'incomplete'
        | 'too-few-periods'
        | 'overlapping-periods'
        | 'no-limits';
    };

const WORDS = { better: 'improved', worse: 'worsened', up: 'rose', down: 'fell' } as const;

/**
 * Whether a series got better or worse between two periods: yes only when the 95% interval of the
 * change excludes no change. The latest figure is compared with that of the period that ends nearest
 * to ten years earlier, or with the earliest.
 *
 * Two periods are compared only if they share no day: rolling periods that overlap share data, and
 * the interval of a change assumes independent figures. Figures before the last break are ignored.
 * `trendOf` judges what happened between the two periods.
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
  if (latest.estimate.isIncomplete) return { kind: 'not-judged', because: 'incomplete' };
  const whole = figures.filter(({ estimate }) => !estimate.isIncomplete);
  const base = baselineOf(whole, ({ observation }) => observation, span);
  if (!base)
    return {
      kind: 'not-judged',
      because: whole.length > 1 ? 'overlapping-periods' : 'too-few-periods',
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

/** Changes from periods less than this many years apart are nearly the same. */
const NEAR_YEARS = 3;

/**
 * The changes of a series over ten years and over all of it. Only the first where both have the same
 * result from about the same time, or where the second is not judged.
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
    const observation = series.find(({ period }) => period === label);
    return observation ? midYear(observation) : Number.NaN;
  };
  const isNear = yearOf(decade.from) - yearOf(whole.from) < NEAR_YEARS;
  return isNear && decade.kind === whole.kind ? [decade] : [decade, whole];
}
