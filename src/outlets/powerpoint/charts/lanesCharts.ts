import { dumbbellScale } from '#src/charts/lanes/DumbbellChart.tsx';
import { lanesLayout } from '#src/charts/lanes/LanesChart.tsx';
import { tidy, type Scale } from '#src/charts/scale.ts';
import type {
  DotComparator,
  DumbbellSpec,
  LanesSpec,
  ValueWithLimits,
} from '#src/contract/figures/chartSpec.ts';
import type { TableCell } from '#src/contract/figures/figure.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { paintOf } from '#src/outlets/powerpoint/colours.ts';

import { cell, type CellRange, type ChartSheet } from './ChartSheet.ts';
import { dashOf, markOf, tickFormat } from './markStyle.ts';
import type { NativeChart, Series, ValueAxis } from './NativeChart.ts';

/** Columns of the sheet. */
const NAME = 0;
const VALUE = 2;
const LOWER = 3;
const UPPER = 4;
/** Where in the picture it stands: twice, as a line from limit to limit has two ends. */
const ROW = 5;
const LIMITS_NAME = 7;
const headings = (unit: string) => [
  'Name',
  'Period',
  `Value, ${unit.toLowerCase()}`,
  'Lower limit',
  'Upper limit',
  'Row',
  'Row',
  'Name of the limits',
];

type Dot = ValueWithLimits & {
  readonly name: string;
  readonly period: string;
  readonly style: PlaceStyle;
  /** Height of its lane, from the lower edge. */
  readonly row: number;
  readonly isEarlier: boolean;
};

/** Height of the rows' header, in rows: the lines of comparators and their names reach into it. */
type Heights = { readonly head: number; readonly rows: number };

const dotCells = ({ name, period, value, lower, upper, row }: Dot): TableCell[] => [
  name,
  period,
  value,
  lower,
  upper,
  row,
  row,
  `${name}, 95% limits`,
];

/** In points. */
const MARK_SIZE = { usual: 11, earlier: 8 } as const;

/** A series of one dot: its name and look are its own. */
function dotSeries({ style, isEarlier }: Dot, row: number): Series {
  const mark = markOf(style, isEarlier ? MARK_SIZE.earlier : MARK_SIZE.usual);
  return {
    name: cell(NAME, row),
    across: cell(VALUE, row),
    values: cell(ROW, row),
    limits: null,
    paint: paintOf(style.colour),
    line: null,
    mark: { ...mark, isPale: isEarlier },
  };
}

/** A dot's limits as a line from one to the other: LibreOffice draws no error bars across that are not all of one length. */
const limitsSeries = ({ lower, upper, style, isEarlier }: Dot, row: number): Series[] =>
  lower === null || upper === null
    ? []
    : [
        {
          name: cell(LIMITS_NAME, row),
          across: { ...cell(LOWER, row), lastColumn: UPPER },
          values: { ...cell(ROW, row), lastColumn: ROW + 1 },
          limits: null,
          paint: paintOf(style.colour),
          line: { width: isEarlier ? 3 : 6, dash: 'solid' },
          mark: null,
        },
      ];

const range = (column: number, from: number): CellRange => ({ column, from, to: from + 1 });

/** A comparator as a line across all rows, named beside its upper end: left of the lower, right of the higher. */
const comparatorSeries = (
  { value, style }: DotComparator,
  row: number,
  isLeft: boolean,
): Series => ({
  name: cell(NAME, row),
  across: range(VALUE, row),
  values: range(ROW, row),
  limits: null,
  paint: paintOf(style.colour),
  line: { width: value === null ? 0 : 3, dash: dashOf(style) },
  mark: null,
  label: { shows: 'name', position: isLeft ? 'l' : 'r', at: 1 },
});

const axisOf = ({ min, max, ticks }: Scale): ValueAxis => ({
  min,
  max,
  step: tidy((ticks[1] ?? max) - (ticks[0] ?? min)) || 1,
  format: tickFormat(ticks),
  title: null,
});

function pointsChart(
  spec: Pick<LanesSpec, 'name' | 'unit'>,
  {
    dots,
    comparators,
    scale,
    heights,
  }: {
    dots: readonly Dot[];
    comparators: readonly DotComparator[];
    scale: Scale;
    heights: Heights;
  },
): NativeChart {
  const drawn = dots.filter(({ value }) => value !== null);
  const rows = drawn.map(dotCells);
  const top = heights.rows + heights.head;
  const inOrder = comparators.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const lines = inOrder.map((comparator, n) => {
    const from = rows.length;
    const name = `${comparator.label} ${comparator.text}`.trim();
    // The names of two stand beside each other; those of more, in pairs below each other.
    const end = tidy(top - heights.head * (0.35 + 0.3 * Math.floor(n / 2)));
    for (const row of [0, end]) rows.push([name, null, comparator.value, null, null, row]);
    const middle = (scale.min + scale.max) / 2;
    const isLeft = inOrder.length === 1 ? (comparator.value ?? 0) > middle : n % 2 === 0;
    return comparatorSeries(comparator, from, isLeft);
  });
  const sheet: ChartSheet = { headings: headings(spec.unit), rows };
  return {
    kind: 'points',
    name: 'Chart',
    description: spec.name,
    title: null,
    sheet,
    series: [...lines, ...drawn.flatMap(limitsSeries), ...drawn.map(dotSeries)],
    hasLegend: false,
    across: axisOf(scale),
    rows: tidy(top),
    plot: null,
  };
}

/** Dots with their limits, in rows from the top. Comparators are rows, too, and lines. */
export function lanesChart(spec: LanesSpec, head: number): NativeChart {
  const { comparators, scale } = lanesLayout(spec);
  const all = [...spec.rows, ...comparators];
  const dots = all.map((row, n): Dot => ({
    ...row,
    name: row.label,
    period: '',
    row: all.length - n - 0.5,
    isEarlier: false,
  }));
  return pointsChart(spec, { dots, comparators, scale, heights: { head, rows: all.length } });
}

/** How far the dots of two periods stand from the middle of their row, in rows. */
const APART = 0.17;

/** Two periods in each row: the earlier above, small and pale, the later below. */
export function dumbbellChart(spec: DumbbellSpec, head: number): NativeChart {
  const comparators = (spec.comparators ?? []).filter(({ value }) => value !== null);
  const dots = spec.rows.flatMap(({ label, style, before, after }, n): Dot[] => {
    const middle = spec.rows.length - n - 0.5;
    const shared = { name: label, style };
    return [
      { ...shared, ...before, period: spec.before, row: tidy(middle + APART), isEarlier: true },
      { ...shared, ...after, period: spec.after, row: tidy(middle - APART), isEarlier: false },
    ];
  });
  return pointsChart(spec, {
    dots,
    comparators,
    scale: dumbbellScale(spec),
    heights: { head, rows: spec.rows.length },
  });
}
