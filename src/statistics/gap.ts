import type { Observation } from '#src/contract/outcomes.ts';

import { compare, differenceInterval, type Comparison } from './difference.ts';
import type { Estimate } from './estimate.ts';
import type { Measure } from './limits.ts';
import { nestingOf, type AreaParent, type Nesting } from './nesting.ts';
import { figuresOf, runSinceBreak, type ObservedEstimate } from './series.ts';
import type { JudgementRule } from './verdict.ts';

/** How far a place is from a comparator; with limits only where both figures have them. */
export type Gap = {
  /** Place − comparator, in the indicator's unit. */
  absolute: Estimate;
  /** Place ÷ comparator; null where the comparator is not above 0. */
  relative: Estimate | null;
  /**
   * The one on which it is judged: the indicator's own, or `difference` where a zero rules out a
   * ratio. The other is a figure beside it, and no second verdict.
   */
  scale: Comparison;
  /** Set where one area is a part of the other whose share is not known: see `nestingOf`. */
  isApproximate?: true;
};

/** The gap of one period. */
export type PeriodGap = Pick<Observation, 'period' | 'start' | 'end'> & { gap: Gap };

/**
 * How far a place is from a comparator, absolutely and relatively (both should be shown: they can
 * move in opposite directions). Also between two places, or a district and its county.
 *
 * The intervals assume that the two figures are independent: see `differenceInterval` and `nestingOf`.
 * @param comparison how the indicator's figures are compared
 */
export function gapOf(
  place: Estimate,
  comparator: Estimate,
  comparison: Comparison,
  nesting: Nesting | null = null,
): Gap {
  const absolute = place.value - comparator.value;
  const relative = comparator.value > 0 ? place.value / comparator.value : null;
  return {
    absolute: differenceInterval(place, comparator, 'difference', nesting) ?? { value: absolute },
    relative:
      relative === null
        ? null
        : (differenceInterval(place, comparator, 'ratio', nesting) ?? { value: relative }),
    scale:
      compare(place, comparator, comparison, nesting)?.comparison ??
      (relative === null ? 'difference' : comparison),
  };
}

/** A gap on the scale on which it is judged. */
export const judgedGap = ({ absolute, relative, scale }: Gap): Estimate =>
  scale === 'ratio' && relative ? relative : absolute;

/** The figures of a place and a comparator for one period. */
export type FigurePair = { place: ObservedEstimate; comparator: ObservedEstimate };

/**
 * The pairs of figures for the same period, oldest first, since the later of the two series' last
 * breaks; none where either is incomplete.
 */
export function figurePairs(
  placeSeries: readonly Observation[],
  comparatorSeries: readonly Observation[],
  measure: Measure,
): FigurePair[] {
  const places = runSinceBreak(placeSeries);
  const comparators = runSinceBreak(comparatorSeries);
  const breaks = [places[0]?.start ?? '', comparators[0]?.start ?? ''].toSorted();
  const since = breaks.at(-1) ?? '';
  const whole = (run: readonly Observation[]) =>
    figuresOf(run, measure).filter(({ estimate }) => !estimate.isIncomplete);
  const comparatorFigures = whole(comparators);
  return whole(places).flatMap((place) => {
    const { start, end } = place.observation;
    const comparator = comparatorFigures.find(
      ({ observation }) => observation.start === start && observation.end === end,
    );
    return comparator && start >= since ? [{ place, comparator }] : [];
  });
}

export const nestingOfPair = (
  { place, comparator }: FigurePair,
  areas: readonly AreaParent[],
): Nesting | null => nestingOf(place.observation.area, comparator.observation.area, areas);

/**
 * The gap in each period for which both areas have a figure, oldest first, since the later of the
 * two series' last breaks.
 * @param placeSeries one area, one sex, in any order
 * @param comparatorSeries one area, the same sex, in any order
 * @param areas of the record, which say whether one is part of the other
 */
export const gapSeries = (
  placeSeries: readonly Observation[],
  comparatorSeries: readonly Observation[],
  indicator: Measure & Pick<JudgementRule, 'comparison'>,
  areas: readonly AreaParent[],
): PeriodGap[] =>
  figurePairs(placeSeries, comparatorSeries, indicator).map((pair) => {
    const { period, start, end } = pair.place.observation;
    const nesting = nestingOfPair(pair, areas);
    const gap = gapOf(pair.place.estimate, pair.comparator.estimate, indicator.comparison, nesting);
    return {
      period,
      start,
      end,
      gap: nesting?.share === null ? { ...gap, isApproximate: true } : gap,
    };
  });
