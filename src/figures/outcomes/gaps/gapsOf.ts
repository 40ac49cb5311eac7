import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import {
  hasNumber,
  observationsOf,
  type OutcomeSeries,
} from '#src/figures/outcomes/outcomeRows.ts';
import { gapSeries, type PeriodGap } from '#src/statistics/gap.ts';
import { gapChange, type GapChange } from '#src/statistics/gapChange.ts';
import type { AreaParent } from '#src/statistics/nesting.ts';

/** One area's gap to another in every period that both have, oldest first, and how it changed. */
export type AreaGap = { change: GapChange; gaps: PeriodGap[] };

export type PlaceGap = AreaGap & { one: OutcomeSeries };

/** The places' gaps to one comparator. */
export type ComparatorGaps = { comparator: OutcomeSeries; changes: PlaceGap[] };

/** A subject as an area that may be part of another. */
export const asArea = ({ areaCode, within, residents }: OutcomeSeries): AreaParent => ({
  code: areaCode,
  within,
  residents,
});

/** The gap of one area to another, by the observations of both of one indicator and sex. */
export const gapBetween = (
  own: readonly Observation[],
  against: readonly Observation[],
  indicator: Indicator,
  areas: readonly AreaParent[],
): AreaGap => ({
  change: gapChange(own, against, indicator, { areas }),
  gaps: gapSeries(own, against, indicator, areas),
});

/**
 * Each place's gap to the first comparator, and how it changed over about ten years. Places without
 * any figure are left out. Null where there is no comparator.
 */
export function gapsOf(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
): ComparatorGaps | null {
  const comparator = series.find(({ kind }) => kind === 'comparator');
  if (!comparator) return null;
  const areas = series.map(asArea);
  const changes = series
    .filter(({ kind, points }) => kind === 'place' && points.some((p) => hasNumber(p.observation)))
    .map((one): PlaceGap => ({
      one,
      ...gapBetween(observationsOf(one), observationsOf(comparator), indicator, areas),
    }));
  return { comparator, changes };
}
