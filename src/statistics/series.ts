import type { Observation } from '#src/contract/outcomes.ts';

import { estimateOf, type Estimate } from './estimate.ts';
import type { Measure } from './limits.ts';

/** An observation that is a number or zero, with its estimate. */
export type ObservedEstimate = { observation: Observation; estimate: Estimate };

/** With fewer periods no line is drawn: a line through two points would look like a trend. */
export const MIN_PERIODS = 3;

/** With fewer periods that share no day, no trend is judged. */
export const MIN_INDEPENDENT_PERIODS = 4;

export type PeriodDates = Pick<Observation, 'start' | 'end'>;

const seriesKey = ({ area, sex, group, periodKind }: Observation) =>
  [area, sex, group ?? '', periodKind].join(' | ');

/**
 * A series, oldest first, from its last break on. A `break` flag means that a value can't be compared
 * with earlier ones, so the run begins with the flagged observation.
 * @throws RangeError where the observations are not one series (one area, sex, group, period kind)
 */
export function runSinceBreak(series: readonly Observation[]): Observation[] {
  if (new Set(series.map(seriesKey)).size > 1)
    throw new RangeError('A series must have one area, one sex, one group and one kind of period.');
  const sorted = series.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const last = sorted.findLastIndex((observation) => observation.flags?.includes('break'));
  return sorted.slice(Math.max(last, 0));
}

/** The observations that have a figure, in the order given. */
export const figuresOf = (run: readonly Observation[], measure: Measure): ObservedEstimate[] =>
  run.flatMap((observation) => {
    const estimate = estimateOf(observation, measure);
    return estimate ? [{ observation, estimate }] : [];
  });

/** Whether two periods share a day: rolling 2011–13 and 2013–15 do, so they are not independent. */
export const periodsOverlap = (a: PeriodDates, b: PeriodDates): boolean =>
  a.start <= b.end && b.start <= a.end;

const YEAR_MS = 365.2425 * 24 * 60 * 60 * 1000;

/** The middle of a period, in years. */
export const midYear = ({ start, end }: PeriodDates): number =>
  (Date.parse(start) + Date.parse(end)) / 2 / YEAR_MS;

/** Which periods of a series are compared with the latest: of about ten years earlier, or the earliest. */
export type Span = 'ten-years' | 'whole-series';

/**
 * The item that the latest is compared with: among those that share no day with it, the one whose
 * period ends nearest to ten years earlier (the earlier of two as near), or the earliest of all.
 * @param items oldest first
 * @returns undefined where every other period shares a day with the latest, or there is none
 */
export function baselineOf<T>(
  items: readonly T[],
  daysOf: (item: T) => PeriodDates,
  span: Span,
): T | undefined {
  const latest = items.at(-1);
  if (latest === undefined) return undefined;
  const apart = items.filter((item) => !periodsOverlap(daysOf(item), daysOf(latest)));
  if (span === 'whole-series') return apart[0];
  const target = Date.parse(daysOf(latest).end) - 10 * YEAR_MS;
  const distance = (item: T) => Math.abs(Date.parse(daysOf(item).end) - target);
  return apart.reduce<T | undefined>(
    (nearest, item) =>
      // Leap years make a difference of a day or two, which doesn't count.
      nearest === undefined || distance(item) < distance(nearest) - YEAR_MS / 100 ? item : nearest,
    undefined,
  );
}

/**
 * The periods that share no day, counted back from the latest: of rolling 2022–24, 2021–23, … only
 * 2022–24, 2019–21, 2016–18, …
 * @param items oldest first
 * @returns oldest first
 */
export function independentPeriods<T>(items: readonly T[], daysOf: (item: T) => PeriodDates): T[] {
  const chosen: T[] = [];
  for (const item of items.toReversed()) {
    const [next] = chosen;
    if (next === undefined || daysOf(item).end < daysOf(next).start) chosen.unshift(item);
  }
  return chosen;
}
