import type { TrendLine } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { comparatorStyleOf } from '#src/charts/placeStyles.ts';
import { observationsOf } from '#src/figures/outcomes/outcomeRows.ts';
import { periodsWithNumbers, spanOf } from '#src/figures/outcomes/spanOf.ts';
import { absenceOf, trendPoints } from '#src/figures/outcomes/trend/trendLines.ts';
import { changeWords } from '#src/narrative/outcomes/verdictWords.ts';
import { seriesChange } from '#src/statistics/seriesChange.ts';
import { MIN_PERIODS } from '#src/statistics/series.ts';

import type { CompareCell, CompareRow } from './compareRows.ts';

/** One outcome over time for the areas of a comparison. */
export type CompareTrend = {
  lines: TrendLine[];
  /** The periods that it covers: “2011–13 to 2022–24”. */
  span: string;
  /** Whether there are enough periods to draw it. */
  isTrend: boolean;
  /** The changes of the figures in words, each with the areas that changed so. */
  changes: Map<string, CompareCell[]>;
};

/** The trend of one row of a comparison: its lines, and the changes in words. */
export function compareTrend(
  { indicator, cells, against }: CompareRow,
  looks: ReadonlyMap<string, PlaceStyle>,
): CompareTrend {
  const isApart = against !== null && !cells.some(({ area }) => area.id === against.area.id);
  const line = ({ area, series }: CompareCell, look: Partial<TrendLine>): TrendLine => ({
    id: area.id,
    label: area.name,
    kind: 'place',
    style: looks.get(area.id) ?? comparatorStyleOf(0),
    points: trendPoints(series),
    ...look,
  });
  const all = cells.map(({ series }) => series);
  return {
    lines: [
      ...cells.map((cell) => line(cell, {})),
      ...(isApart ? [line(against, { kind: 'comparator' })] : []),
    ],
    span: spanOf(all),
    isTrend: periodsWithNumbers(all).length >= MIN_PERIODS,
    changes: Map.groupBy(cells, ({ area, series }) =>
      periodsWithNumbers([series]).length === 0
        ? absenceOf({ ...series, kind: area.kind === 'place' ? 'place' : 'comparator' })
        : changeWords(seriesChange(observationsOf(series), indicator)),
    ),
  };
}
