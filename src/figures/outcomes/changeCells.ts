import type { TableCell } from '#src/contract/figures/figure.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { unitOfDifference } from '#src/narrative/outcomes/outcomeWords.ts';
import type { Interval } from '#src/statistics/estimate.ts';
import { seriesChanges, type SeriesChange } from '#src/statistics/seriesChange.ts';
import { trendOf, type Trend } from '#src/statistics/trend.ts';

import { computed } from './figureCells.ts';
import { observationsOf, type OutcomeSeries } from './outcomeRows.ts';

type Whose = Pick<OutcomeSeries, 'name' | 'areaName' | 'areaCode'>;

/** The cells under `figureColumns` of something that we worked out from an area's figures. */
const workedOut = (
  { name, areaName, areaCode }: Whose,
  {
    period,
    state,
    interval,
    unit,
    decimals,
  }: {
    period: string;
    state: string;
    interval: Interval;
    unit: string;
    decimals: number;
  },
): TableCell[] => [
  name,
  areaName,
  areaCode,
  period,
  state,
  computed(interval.value, { decimals }),
  computed(interval.lower, { decimals }),
  computed(interval.upper, { decimals }),
  'ours',
  unit,
  null,
];

/** An area's change between two periods as a row of a table: added, or as a factor. */
export const changeCells = (
  whose: Whose,
  change: Exclude<SeriesChange, { kind: 'not-judged' }>,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): TableCell[] =>
  workedOut(whose, {
    period: `${change.from} to ${change.to}`,
    state: 'change',
    interval: change.change,
    ...(change.comparison === 'ratio'
      ? { unit: 'ratio', decimals: 2 }
      : { unit: unitOfDifference(unit), decimals }),
  });

const percent = ({ value, lower, upper }: Interval): Interval => ({
  value: 100 * (value - 1),
  lower: 100 * (lower - 1),
  upper: 100 * (upper - 1),
});

/** An area's trend as a row of a table: what is added each year, or by what per cent it grows. */
const trendCells = (
  whose: Whose,
  trend: Exclude<Trend, { kind: 'not-judged' }>,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): TableCell[] =>
  workedOut(whose, {
    period: `${trend.from} to ${trend.to}`,
    state: 'change a year',
    ...(trend.comparison === 'ratio'
      ? { interval: percent(trend.perYear), unit: '%', decimals: 1 }
      : { interval: trend.perYear, unit: unitOfDifference(unit), decimals: decimals + 1 }),
  });

/** What the sentences about the places' trends say beyond their figures, as rows of a table. */
export const trendRows = (series: readonly OutcomeSeries[], indicator: Indicator): TableCell[][] =>
  series
    .filter(({ kind }) => kind === 'place')
    .flatMap((one) => {
      const own = observationsOf(one);
      const trend = trendOf(own, indicator);
      return [
        ...seriesChanges(own, indicator).flatMap((change) =>
          change.kind === 'not-judged' ? [] : [changeCells(one, change, indicator)],
        ),
        ...(trend.kind === 'not-judged' ? [] : [trendCells(one, trend, indicator)]),
      ];
    });
