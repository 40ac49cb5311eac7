import type { Observation } from '#src/contract/outcomes.ts';

import { differenceInterval, directionOf, type Comparison } from './difference.ts';
import type { Interval } from './estimate.ts';
import { isNestedPair, figurePairs, type FigurePair } from './gap.ts';
import type { AreaParent } from './isNested.ts';
import type { Measure } from './limits.ts';
import { baselineOf, figuresOf, type Span } from './series.ts';
import type { JudgementRule } from './verdict.ts';

/** A gap in two periods on one scale, with its change. */
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
      /** The place's disadvantage, in the indicator's unit; below 0: the place is better than the comparator. */
      absolute: ScaledGapChange;
      /** Place ÷ comparator; `change` is the later ratio ÷ the earlier. Null where a zero rules it out. */
      relative: ScaledGapChange | null;
      /** Set where the place was better than the comparator in both periods: its advantage changed. */
      isAhead?: true;
      /** Set where one area is part of the other, so that the figures are not independent. */
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

/** Place compared with comparator; a difference above 0 is to the place's disadvantage. */
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
 * Whether the gap to a comparator is closing: compares the gap of the latest period that both areas
 * have with that of about ten years earlier, or of the earliest period, since the last break of either.
 *
 * Method: a gap is the size of the place's disadvantage, whichever side is better; where neither is
 * better there is no gap. The standard errors of the four figures come from their limits, and their
 * squares add up (see `differenceInterval`), by difference and by ratio. It is called a change only
 * when its 95% interval excludes no change. `kind` is on the scale of the indicator's own comparison.
 *
 * Assumes that the four figures are independent: the two periods have no day in common. That a
 * country contains its places makes the interval slightly too wide, never too narrow; where `areas`
 * say that one area is part of the other, `isApproximate` is set. Where the place is better in both
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
