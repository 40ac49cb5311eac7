import type { BarsSpec, DumbbellSpec, LanesSpec } from '#src/contract/figures/chartSpec.ts';
import { barsChart } from '#src/outlets/powerpoint/charts/barCharts.ts';
import { dumbbellChart, lanesChart } from '#src/outlets/powerpoint/charts/lanesCharts.ts';
import type { NativeChart } from '#src/outlets/powerpoint/charts/NativeChart.ts';
import { formatPoint } from '#src/charts/formatPoint.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';

import { widthsBesideChart } from './columnWidths.ts';
import type { SlideElement } from './SlideElement.ts';
import { tableHeight, tableWidth, type NativeTable } from './tableXml.ts';
import { setTable, type TextCell, type TextTable } from './textTable.ts';

/** Below the rows, for the numbers of the axis. */
const AXIS_PX = 48;
const GAP_PX = 32;
/** Of the room for the chart, at each side: the first and last numbers of the axis are half outside. */
const SIDE_PX = 44;

type Beside = (table: NativeTable) => NativeChart;

/** Names and figures as a table, and right of it their marks as a chart, row beside row. */
function beside(text: TextTable, box: Box, axis: number, chartOf: Beside): SlideElement[] {
  const height = box.height - axis;
  const table = setTable(text, { ...widthsBesideChart(text, box.width), height, isEven: true });
  const left = tableWidth(table) + GAP_PX;
  const width = box.width - left;
  const rows = tableHeight(table);
  const made = chartOf(table);
  // An office makes nothing of a chart without series.
  if (made.series.length === 0) return [{ kind: 'table', table, box }];
  // Bars are as many as the rows below the head; points reach into it, with the names of their lines.
  const top = made.kind === 'bars' ? (table.rows[0]?.height ?? 0) : 0;
  const chart: NativeChart = {
    ...made,
    plot: {
      x: SIDE_PX / width,
      y: top / (rows + axis),
      width: 1 - (2 * SIDE_PX) / width,
      height: (rows - top) / (rows + axis),
    },
  };
  return [
    { kind: 'table', table, box },
    { kind: 'chart', chart, box: { x: box.x + left, y: box.y, width, height: rows + axis } },
  ];
}

/** Height of the table's head, in rows of it. */
function headOf({ rows: [head, row] }: NativeTable): number {
  return head && row ? head.height / row.height : 1;
}

/** A column is left out where it says nothing. */
function withColumns(
  name: string,
  description: string,
  columns: readonly { readonly label: string; readonly cells: readonly TextCell[] }[],
): TextTable {
  const said = columns.filter(
    ({ cells }, n) => n === 0 || cells.some((cell) => textsOf(cell).some((text) => text !== '')),
  );
  return {
    name,
    description,
    columns: said.map(({ label }) => label),
    rows: (columns[0]?.cells ?? []).map((_, row) => ({
      cells: said.map(({ cells }) => cells[row] ?? { strong: '' }),
    })),
  };
}

const noteOf = (note: string | null): string[] => (note === null ? [] : [note]);
const textsOf = ({ strong, quiet = [] }: TextCell) => [strong, ...quiet];
const quietly = (text: string | null): TextCell => ({ strong: '', quiet: noteOf(text) });

export function lanesBody(spec: LanesSpec, box: Box): SlideElement[] {
  const comparators = spec.comparators.filter(({ value }) => value !== null);
  const [first] = comparators;
  const { decimals } = spec;
  const text = withColumns('Table', `Figures of the chart: ${spec.name}`, [
    {
      label: 'Name',
      cells: [
        ...spec.rows.map(({ label, note }) => ({ strong: label, quiet: noteOf(note) })),
        ...comparators.map(({ label }) => ({ strong: label })),
      ],
    },
    {
      label: `${spec.unit}, 95% limits`,
      cells: [
        ...spec.rows.map(({ text: figure, interval }) => ({
          strong: interval === null ? figure : `${figure} ${interval}`,
        })),
        ...comparators.map((one) => ({ strong: formatPoint(one, decimals) })),
      ],
    },
    {
      label: first ? `Against ${first.label}` : '',
      cells: [
        ...spec.rows.map(({ verdict }) => quietly(verdict)),
        ...comparators.map(() => quietly(null)),
      ],
    },
  ]);
  return beside(text, box, AXIS_PX, (table) => lanesChart(spec, headOf(table)));
}

export function dumbbellBody(spec: DumbbellSpec, box: Box): SlideElement[] {
  const { before, after, decimals } = spec;
  const text = withColumns('Table', `Figures of the chart: ${spec.name}`, [
    {
      label: 'Name',
      cells: spec.rows.map(({ label, note }) => ({ strong: label, quiet: noteOf(note) })),
    },
    {
      label: `${before} (upper mark)`,
      cells: spec.rows.map((row) => ({ strong: formatPoint(row.before, decimals) })),
    },
    {
      label: `${after} (lower mark)`,
      cells: spec.rows.map((row) => ({ strong: formatPoint(row.after, decimals) })),
    },
    { label: 'Change', cells: spec.rows.map(({ verdict }) => quietly(verdict)) },
  ]);
  return beside(text, box, AXIS_PX, (table) => dumbbellChart(spec, headOf(table)));
}

export function barsBody(spec: BarsSpec, box: Box): SlideElement[] {
  const text = withColumns('Table', `Figures of the chart: ${spec.name}`, [
    { label: 'Name', cells: spec.rows.map(({ label }) => ({ strong: label })) },
    { label: 'Figure', cells: spec.rows.map((row) => ({ strong: row.text })) },
  ]);
  return beside(text, box, 0, () => barsChart(spec));
}
