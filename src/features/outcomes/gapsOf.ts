import type { Indicator } from '#src/contract/outcomes.ts';
import { gapChange, type GapChange } from '#src/statistics/gap.ts';

import { hasNumber, observationsOf, type OutcomeSeries } from './outcomeRows.ts';

export type PlaceGapChange = { one: OutcomeSeries; change: GapChange };

/** How each place's gap to the first comparator changed; places without any figure are left out. */
export function gapsOf(
  series: readonly OutcomeSeries[],
  indicator: Indicator,
): { comparator: OutcomeSeries; changes: PlaceGapChange[] } | null {
  const comparator = series.find(({ kind }) => kind === 'comparator');
  if (!comparator) return null;
  const changes = series
    .filter(({ kind, points }) => kind === 'place' && points.some((p) => hasNumber(p.observation)))
    .map((one) => ({
      one,
      change: gapChange(observationsOf(one), observationsOf(comparator), indicator),
    }));
  return { comparator, changes };
}
