import type { Indicator, Observation } from '#src/contract/outcomes.ts';

import { differenceInterval, directionOf } from './difference.ts';
import type { Estimate, Interval } from './estimate.ts';
import { figuresOf, LEAST_PERIODS, overlap, runSinceBreak, type Figure } from './series.ts';

/** What of an indicator decides how a gap is measured. */
export type Gapped = Pick<Indicator, 'polarity' | 'limits'>;

/** A gap, in the indicator's unit; limits only where both figures have them. */
export type Gap = {
  /** Place − comparator. */
  absolute: number;
  /** Place ÷ comparator; null where the comparator is not above 0. */
  relative: number | null;
  lower?: number;
  upper?: number;
};

export type GapChange =
  | {
      kind: 'narrowed' | 'widened' | 'no-clear-change';
      from: string;
      to: string;
      /** Size of the place's disadvantage then; below 0: the place was on the good side. */
      before: number;
      /** The same in the later period. */
      after: number;
      /** `after − before`, with its 95% interval. */
      change: Interval;
      /** The place was on the good side in both periods: it is its advantage that changed. */
      ahead?: true;
    }
  | {
      kind: 'not-judged';
      because:
        | 'no-figures'
        | 'no-comparator'
        | 'too-few-periods'
        | 'overlapping-periods'
        | 'no-limits';
    };

/**
 * How far a place is from a comparator, absolutely and relatively (both should be shown: they can
 * move in opposite directions).
 *
 * Method: the interval of the absolute gap is MOVER's (see `differenceInterval`) and assumes that
 * the two figures are independent. They are not quite, where the comparator contains the place: its
 * figure then moves a little with the place's, so that the true interval is slightly narrower than
 * this one. For a place with the share p of England's people the variance is too large by about
 * 2p times the place's own: below 1% for Blackpool. This misses a difference rather than invent one.
 */
export function gapOf(place: Estimate, comparator: Estimate, indicator: Gapped): Gap {
  const interval = indicator.limits ? differenceInterval(place, comparator, 'difference') : null;
  return {
    absolute: place.value - comparator.value,
    relative: comparator.value > 0 ? place.value / comparator.value : null,
    ...(interval ? { lower: interval.lower, upper: interval.upper } : {}),
  };
}

type Pair = { place: Figure; comparator: Figure };

/** The interval of the disadvantage: positive where the place is on the bad side. */
const disadvantage = ({ place, comparator }: Pair, { polarity }: Gapped): Interval | null =>
  polarity === 'higher-is-better'
    ? differenceInterval(comparator.estimate, place.estimate, 'difference')
    : differenceInterval(place.estimate, comparator.estimate, 'difference');

/** Periods in which both have a figure, since the later of the two series' last breaks. */
function pairsOf(places: readonly Figure[], comparators: readonly Figure[], since: string): Pair[] {
  return places.flatMap((place) => {
    const { start, end } = place.observation;
    const comparator = comparators.find(
      ({ observation }) => observation.start === start && observation.end === end,
    );
    return comparator && start >= since ? [{ place, comparator }] : [];
  });
}

/**
 * Whether the gap to a comparator is closing: the absolute gap of the latest period that both have
 * against that of the earliest since the last break of either series.
 *
 * Method: the gap is the size of the place's disadvantage, so that polarity plays no part in the
 * words. Each gap has MOVER's interval, and MOVER is applied once more to the two gaps (Zou and
 * Donner 2008 give it for any sum or difference of estimates; see `differenceInterval`). A change is
 * called one only when its 95% interval leaves out 0.
 *
 * Assumes that the four figures are independent: the two periods have no day in common, and that the
 * comparator contains the place makes the interval slightly wide (see `gapOf`), never narrow. Needs
 * three periods or more. Where the place is on the good side both times, `ahead` is set and
 * `narrowed` and `widened` speak of its advantage.
 * @param placeSeries one area, one sex, in any order
 * @param comparatorSeries likewise, of the same sex
 */
export function gapChange(
  placeSeries: readonly Observation[],
  comparatorSeries: readonly Observation[],
  indicator: Gapped,
): GapChange {
  const placeRun = runSinceBreak(placeSeries);
  const comparatorRun = runSinceBreak(comparatorSeries);
  const places = figuresOf(placeRun);
  const comparators = figuresOf(comparatorRun);
  if (places.length === 0) return { kind: 'not-judged', because: 'no-figures' };
  if (comparators.length === 0) return { kind: 'not-judged', because: 'no-comparator' };

  const breaks = [placeRun[0]?.start ?? '', comparatorRun[0]?.start ?? ''].toSorted();
  const pairs = pairsOf(places, comparators, breaks.at(-1) ?? '');
  const [earliest] = pairs;
  const latest = pairs.at(-1);
  if (!earliest || !latest || pairs.length < LEAST_PERIODS)
    return { kind: 'not-judged', because: 'too-few-periods' };
  if (overlap(earliest.place.observation, latest.place.observation))
    return { kind: 'not-judged', because: 'overlapping-periods' };

  const before = indicator.limits ? disadvantage(earliest, indicator) : null;
  const after = indicator.limits ? disadvantage(latest, indicator) : null;
  const change = before && after ? differenceInterval(after, before, 'difference') : null;
  if (!before || !after || !change) return { kind: 'not-judged', because: 'no-limits' };

  const ahead = before.value <= 0 && after.value <= 0;
  const direction = directionOf(change, 'difference') * (ahead ? -1 : 1);
  return {
    kind: direction === 0 ? 'no-clear-change' : direction < 0 ? 'narrowed' : 'widened',
    from: earliest.place.observation.period,
    to: latest.place.observation.period,
    before: before.value,
    after: after.value,
    change,
    ...(ahead ? { ahead } : {}),
  };
}
