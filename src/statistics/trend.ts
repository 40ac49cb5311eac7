import type { Observation } from '#src/contract/outcomes.ts';

import { compare, directionOf, type Comparison } from './difference.ts';
import type { Interval } from './estimate.ts';
import { figuresOf, LEAST_PERIODS, overlap, runSinceBreak } from './series.ts';
import type { Judged } from './verdict.ts';

export type Trend =
  | {
      kind: 'improved' | 'worsened' | 'no-clear-change';
      /** Labels of the two periods compared. */
      from: string;
      to: string;
      /** Latest − earliest in the indicator's unit; latest ÷ earliest where it compares by ratio. */
      change: Interval;
      /** Only where it is not the indicator's own: a ratio with a zero is compared by difference. */
      comparison?: Comparison;
    }
  | {
      kind: 'not-judged';
      because: 'too-few-periods' | 'no-limits' | 'no-figures' | 'overlapping-periods';
    };

/**
 * Whether a series got better or worse: its latest figure against the earliest one since the last
 * break, by the rule of `verdictOf` (the 95% interval of the change leaves out no change).
 *
 * Needs three figures or more, and two periods without a day in common: rolling periods that overlap
 * share data, and the interval of a change assumes independent figures. What happened between the two
 * ends is not judged, and neither is a line through all periods, which would count shared years twice.
 * @param series one area, one sex, in any order
 */
export function trendOf(series: readonly Observation[], indicator: Judged): Trend {
  const figures = figuresOf(runSinceBreak(series));
  const [earliest] = figures;
  const latest = figures.at(-1);
  if (!earliest || !latest) return { kind: 'not-judged', because: 'no-figures' };
  if (figures.length < LEAST_PERIODS) return { kind: 'not-judged', because: 'too-few-periods' };
  if (overlap(earliest.observation, latest.observation))
    return { kind: 'not-judged', because: 'overlapping-periods' };
  const compared = indicator.limits
    ? compare(latest.estimate, earliest.estimate, indicator.comparison)
    : null;
  if (!compared) return { kind: 'not-judged', because: 'no-limits' };
  const direction = directionOf(compared.interval, compared.comparison);
  const better = direction === (indicator.polarity === 'higher-is-better' ? 1 : -1);
  return {
    kind: direction === 0 ? 'no-clear-change' : better ? 'improved' : 'worsened',
    from: earliest.observation.period,
    to: latest.observation.period,
    change: compared.interval,
    ...(compared.comparison === indicator.comparison ? {} : { comparison: compared.comparison }),
  };
}
