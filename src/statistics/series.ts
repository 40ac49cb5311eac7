import type { Observation } from '#src/contract/outcomes.ts';

import { estimateOf, type Estimate } from './estimate.ts';

/** An observation that has a figure, with the figure. */
export type Figure = { observation: Observation; estimate: Estimate };

/** Two points are not a trend. */
export const LEAST_PERIODS = 3;

const kindOf = ({ area, sex, group, periodKind }: Observation) =>
  [area, sex, group ?? '', periodKind].join(' | ');

/**
 * A series, oldest first, from its last break on: a `break` flag says that a value can't be held
 * against those before it, so the flagged one begins the run.
 * @throws RangeError where the observations are not one series (one area, sex, group, period kind)
 */
export function runSinceBreak(series: readonly Observation[]): Observation[] {
  if (new Set(series.map(kindOf)).size > 1)
    throw new RangeError(
      'A series must be of one area, one sex, one group and one kind of period.',
    );
  const sorted = series.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const last = sorted.findLastIndex((observation) => observation.flags?.includes('break'));
  return sorted.slice(Math.max(last, 0));
}

export const figuresOf = (run: readonly Observation[]): Figure[] =>
  run.flatMap((observation) => {
    const estimate = estimateOf(observation);
    return estimate ? [{ observation, estimate }] : [];
  });

/** Whether two periods share a day: rolling 2011–13 and 2013–15 do, so they are not independent. */
export const overlap = (
  a: Pick<Observation, 'start' | 'end'>,
  b: Pick<Observation, 'start' | 'end'>,
): boolean => a.start <= b.end && b.start <= a.end;
