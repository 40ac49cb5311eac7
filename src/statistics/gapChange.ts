import type { Observation } from '#src/contract/outcomes.ts';

import { chanceOf } from './chance.ts';
import {
  differenceInterval,
  directionOf,
  fromComparisonScale,
  toComparisonScale,
  type Comparison,
} from './difference.ts';
import type { Interval } from './estimate.ts';
import { figurePairs, nestingOfPair, type FigurePair } from './gap.ts';
import type { Measure } from './limits.ts';
import type { AreaParent, Nesting } from './nesting.ts';
import {
  baselineOf,
  figuresOf,
  independentPeriods,
  midYear,
  MIN_INDEPENDENT_PERIODS,
  type Span,
} from './series.ts';
import { weightedSlope } from './trend.ts';
import type { JudgementRule } from './verdict.ts';

/** A gap in two periods on one scale, with its change. */
type ScaledGapChange = {
  kind: 'narrowed' | 'widened' | 'no-clear-change';
  before: Interval;
  after: Interval;
  change: Interval;
};

export type GapChange =
  | {
      /** On `scale`. */
      kind: ScaledGapChange['kind'];
      /** The scale that decides: the indicator's own, or `difference` where a zero rules out a ratio. */
      scale: Comparison;
      /** How probable a change as great would be by chance alone, on `scale`. */
      chance: number;
      /**
       * The change from year to year over all periods between the two ends that share no day, on
       * `scale`: of the disadvantage, or a factor of the ratio. Null with fewer than four of them.
       */
      slope: { perYear: Interval; periods: number } | null;
      /** Set where it narrowed or widened at the two ends, but the slope doesn't clearly say so, too. */
      isAtEndsOnly?: true;
      from: string;
      to: string;
      /** The place's disadvantage, in the indicator's unit; below 0: the place is better than the comparator. */
      absolute: ScaledGapChange;
      /** Place ÷ comparator; `change` is the later ratio ÷ the earlier. Null where a zero rules it out. */
      relative: ScaledGapChange | null;
      /** Set where the place was better than the comparator in both periods: its advantage changed. */
      isAhead?: true;
      /** Set where one area is a part of the other whose share is not known: see `nestingOf`. */
      isApproximate?: true;
    }
  | {
      kind: 'not-judged';
      because:
        | 'no-figures'
        | 'no-comparator'
        | 'no-better-side'
        | 'too-few-periods'
        | 'overlapping-periods'
        | 'no-limits';
    };

/** On which scale a gap is taken, which side is the disadvantage, and whether one area is part of the other. */
type Scale = { scale: Comparison; sign: 1 | -1; nesting: Nesting | null };

const turned = ({ part, share }: Nesting): Nesting => ({
  part: part === 'first' ? 'second' : 'first',
  share,
});

/** Place compared with comparator; a difference above 0 is to the place's disadvantage. */
function gapOn(
  { place, comparator }: FigurePair,
  { scale, sign, nesting }: Scale,
): Interval | null {
  const isTurned = scale === 'difference' && sign === -1;
  const [a, b] = isTurned ? [comparator, place] : [place, comparator];
  return differenceInterval(
    a.estimate,
    b.estimate,
    scale,
    nesting && isTurned ? turned(nesting) : nesting,
  );
}

function changeOn(
  base: FigurePair,
  latest: FigurePair,
  scale: Scale,
): Omit<ScaledGapChange, 'kind'> | null {
  const before = gapOn(base, scale);
  const after = gapOn(latest, scale);
  const change = before && after && differenceInterval(after, before, scale.scale);
  return before && after && change ? { before, after, change } : null;
}

/** The slope of the gap over the periods from `from` on that share no day, back from the latest. */
function slopeOn(
  pairs: readonly FigurePair[],
  from: FigurePair,
  on: Scale,
): { perYear: Interval; periods: number } | null {
  const chain = independentPeriods(
    pairs.filter(({ place }) => place.observation.start >= from.place.observation.start),
    ({ place }) => place.observation,
  );
  const points = chain.flatMap((pair) => {
    const gap = gapOn(pair, on);
    const figure = gap && toComparisonScale(gap, on.scale);
    return figure && figure.upper > figure.lower
      ? [{ at: midYear(pair.place.observation), figure }]
      : [];
  });
  if (points.length < MIN_INDEPENDENT_PERIODS || points.length < chain.length) return null;
  return {
    perYear: fromComparisonScale(weightedSlope(points).slope, on.scale),
    periods: points.length,
  };
}

/**
 * Whether the gap to a comparator is closing: compares the gap of the latest period that both areas
 * have with that of about ten years earlier, or of the earliest period, since the last break of either.
 *
 * Method: a gap is the size of the place's disadvantage, whichever side is better; where neither is
 * better there is no gap. The interval of its change comes from the limits of all four figures (see
 * `differenceInterval`), by difference and by ratio. It is called a change only when that interval
 * excludes no change, on the scale of the indicator's own comparison; the other is only shown. Two ends
 * may be unlike what lies between them, so a weighted straight line is fitted to the gaps of all periods that
 * share no day (`weightedSlope`); where its slope isn't clearly of the same direction, the change is one
 * at the ends only.
 *
 * Assumes that the four figures are independent: the two periods have no day in common. That a
 * country contains its places makes the interval slightly too wide, never too narrow; where `areas`
 * say that one area is a part of the other whose share is not known, `isApproximate` is set. Where the place is better in both
 * periods, `isAhead` is set, and `narrowed` and `widened` are about its advantage.
 * @param placeSeries one area, one sex, in any order
 * @param comparatorSeries one area, the same sex, in any order
 */
export function gapChange(
  placeSeries: readonly Observation[],
  comparatorSeries: readonly Observation[],
  indicator: JudgementRule & Measure,
  { span = 'ten-years', areas = [] }: { span?: Span; areas?: readonly AreaParent[] } = {},
): GapChange {
  const notJudged = (because: Extract<GapChange, { kind: 'not-judged' }>['because']) =>
    ({ kind: 'not-judged', because }) as const;
  if (figuresOf(placeSeries, indicator).length === 0) return notJudged('no-figures');
  if (figuresOf(comparatorSeries, indicator).length === 0) return notJudged('no-comparator');
  if (indicator.polarity === 'neutral') return notJudged('no-better-side');

  const pairs = figurePairs(placeSeries, comparatorSeries, indicator);
  const latest = pairs.at(-1);
  const base = baselineOf(pairs, ({ place }) => place.observation, span);
  if (!latest || !base)
    return notJudged(pairs.length > 1 ? 'overlapping-periods' : 'too-few-periods');

  const sign = indicator.polarity === 'higher-is-better' ? -1 : 1;
  const nesting = nestingOfPair(latest, areas);
  const absolute = changeOn(base, latest, { scale: 'difference', sign, nesting });
  const relative = changeOn(base, latest, { scale: 'ratio', sign, nesting });
  if (!absolute) return notJudged('no-limits');

  const isAhead = absolute.before.value <= 0 && absolute.after.value <= 0;
  const judged = (change: Omit<ScaledGapChange, 'kind'>, worse: number): ScaledGapChange => {
    const widens = worse * (isAhead ? -1 : 1);
    return {
      kind: widens === 0 ? 'no-clear-change' : widens > 0 ? 'widened' : 'narrowed',
      ...change,
    };
  };
  const scales = {
    absolute: judged(absolute, directionOf(absolute.change, 'difference')),
    relative: relative && judged(relative, sign * directionOf(relative.change, 'ratio')),
  };
  const scale = scales.relative ? indicator.comparison : 'difference';
  const own = scale === 'ratio' && scales.relative ? scales.relative : scales.absolute;
  const slope = slopeOn(pairs, base, { scale, sign, nesting });
  const isBorneOut =
    slope !== null && directionOf(slope.perYear, scale) === directionOf(own.change, scale);
  return {
    kind: own.kind,
    scale,
    chance: chanceOf(own.change, scale),
    slope,
    ...(own.kind !== 'no-clear-change' && !isBorneOut ? { isAtEndsOnly: true as const } : {}),
    from: base.place.observation.period,
    to: latest.place.observation.period,
    ...scales,
    ...(isAhead ? { isAhead } : {}),
    ...(nesting?.share === null ? { isApproximate: true as const } : {}),
  };
}
