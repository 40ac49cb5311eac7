import type { Observation } from '#src/contract/outcomes.ts';

import { differenceInterval, directionOf, type Comparison } from './difference.ts';
import type { Interval } from './estimate.ts';
import { isNestedPair, figurePairs, type FigurePair } from './gap.ts';
import type { AreaParent } from './isNested.ts';
import type { Measure } from './limits.ts';
import { baselineOf, figuresOf, type Span } from './series.ts';
import type { JudgementRule } from './verdict.ts';

/** A gap on one scale, then and now. */
export type ScaledGapChange = {
  kind: 'narrowed' | 'widened' | 'no-clear-change';
  before: Interval;
  after: Interval;
  change: Interval;
};

export type GapChange =
  | {
      /** By the indicator's own way of comparing: the ratio for rates, else the difference. */
      kind: ScaledGapChange['kind'];
      from: string;
      to: string;
      /** Sizes of the place's disadvantage in the unit; below 0: it was on the good side. */
      absolute: ScaledGapChange;
      /** Place ÷ comparator; `change` is the later ratio ÷ the earlier. Null: something was 0. */
      relative: ScaledGapChange | null;
      /** The place was on the good side in both periods: it is its advantage that changed. */
      isAhead?: true;
      /** One area is part of the other, so that the figures are not independent. */
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

/** Place against comparator; with `difference`, turned so that above 0 is the bad side. */
function gapOn(
  { place, comparator }: FigurePair,
  scale: Comparison,
  sign: 1 | -1,
): Interval | null {
  const [a, b] = scale === 'difference' && sign === -1 ? [comparator, place] : [place, comparator];
  return differenceInterval(a.estimate, b.estimate, scale);
}

function changeOn(
  base: FigurePair,
  latest: FigurePair,
  scale: Comparison,
  sign: 1 | -1,
): Omit<ScaledGapChange, 'kind'> | null {
  const before = gapOn(base, scale, sign);
  const after = gapOn(latest, scale, sign);
  const change = before && after && differenceInterval(after, before, scale);
  return before && after && change ? { before, after, change } : null;
}

/**
 * Whether the gap to a comparator is closing: that of the latest period that both have against that
 * of about ten years earlier, or the earliest, since the last break of either.
 *
 * Method: a gap is the size of the place's disadvantage, so that polarity plays no part in the words;
 * where neither side is the better there is none. The standard errors of the four figures come from
 * their limits and add up as squares (see `differenceInterval`), by difference and by ratio. A change
 * is called one only when its 95% interval leaves out no change; which of the two scales `kind`
 * speaks of is the indicator's own comparison.
 *
 * Assumes that the four figures are independent: the two periods have no day in common; that a
 * country contains its places makes the interval slightly wide, never narrow, and where `areas` say
 * that one area is part of the other it is marked. Where the place is on the good side both times,
 * `isAhead` is set and `narrowed` and `widened` speak of its advantage.
 * @param placeSeries one area, one sex, in any order
 * @param comparatorSeries likewise, of the same sex
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
  const absolute = changeOn(base, latest, 'difference', sign);
  const relative = changeOn(base, latest, 'ratio', sign);
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
  const own =
    indicator.comparison === 'ratio' ? (scales.relative ?? scales.absolute) : scales.absolute;
  const nested = isNestedPair(latest, areas);
  return {
    kind: own.kind,
    from: base.place.observation.period,
    to: latest.place.observation.period,
    ...scales,
    ...(isAhead ? { isAhead } : {}),
    ...(nested ? { isApproximate: true as const } : {}),
  };
}
