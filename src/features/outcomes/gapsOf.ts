import type { Indicator } from '#src/contract/outcomes.ts';
import { gapSeries, type PeriodGap } from '#src/statistics/gap.ts';
import { gapChange, type GapChange } from '#src/statistics/gapChange.ts';

import { hasNumber, observationsOf, type OutcomeSeries } from './outcomeRows.ts';

export type PlaceGap = {
  one: OutcomeSeries;
  change: GapChange;
  /** In every period that both have a figure for, oldest first. */
  gaps: PeriodGap[];
};

/** The places' gaps to one comparator. */
export type OutcomeGaps = { comparator: OutcomeSeries; changes: PlaceGap[] };

/** How each place's gap to the first comparator changed over about ten years; places without any figure are left out. */
export function gapsOf(series: readonly OutcomeSeries[], indicator: Indicator): OutcomeGaps | null {
  const comparator = series.find(({ kind }) => kind === 'comparator');
  if (!comparator) return null;
  const areas = series.map(({ areaCode, within }) => ({ code: areaCode, within }));
  const changes = series
    .filter(({ kind, points }) => kind === 'place' && points.some((p) => hasNumber(p.observation)))
    .map((one): PlaceGap => {
      const [own, against] = [observationsOf(one), observationsOf(comparator)];
      return {
        one,
        change: gapChange(own, against, indicator, { areas }),
        gaps: gapSeries(own, against, indicator, areas),
      };
    });
  return { comparator, changes };
}
