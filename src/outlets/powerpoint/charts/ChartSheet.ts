import { tidy } from '#src/charts/scale.ts';
import type { TableCell } from '#src/contract/figures/figure.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

/** Name of the sheet that a chart's data are on. */
const DATA_SHEET = 'Data';

/** The data of a chart: a sheet of the workbook within it, from which its XML is written, too. */
export type ChartSheet = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** Cells below each other, or beside each other. */
export type CellRange = {
  /** From 0. */
  readonly column: number;
  /** The last column. Left out: the same. */
  readonly lastColumn?: number;
  /** First row below the headings, from 0; -1 is the headings. */
  readonly from: number;
  readonly to: number;
};

export const cell = (column: number, row: number): CellRange => ({ column, from: row, to: row });
export const heading = (column: number): CellRange => cell(column, -1);

/** A column's letters: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

/** A range as formulas name it: `Data!$B$2:$B$7`. */
export function formulaOf({ column, lastColumn = column, from, to }: CellRange): string {
  const first = `$${columnLetters(column)}$${from + 2}`;
  const last = `$${columnLetters(lastColumn)}$${to + 2}`;
  return `${DATA_SHEET}!${first === last ? first : `${first}:${last}`}`;
}

const cellsIn = (
  { headings, rows }: ChartSheet,
  { column, lastColumn = column, from, to }: CellRange,
): TableCell[] =>
  [headings, ...rows].slice(from + 1, to + 2).flatMap((row) => row.slice(column, lastColumn + 1));

const points = (cells: readonly TableCell[]): string =>
  `<c:ptCount val="${cells.length}"/>${cells
    .map((value, n) =>
      value === null || value === ''
        ? ''
        : `<c:pt idx="${n}"><c:v>${escapeHtml(String(value))}</c:v></c:pt>`,
    )
    .join('')}`;

/** A range of texts, with what its cells hold. */
export const stringReference = (sheet: ChartSheet, range: CellRange): string =>
  `<c:strRef><c:f>${formulaOf(range)}</c:f><c:strCache>${points(cellsIn(sheet, range))}</c:strCache></c:strRef>`;

/** A range of numbers, with what its cells hold. */
export const numberReference = (sheet: ChartSheet, range: CellRange): string =>
  `<c:numRef><c:f>${formulaOf(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cellsIn(sheet, range))}</c:numCache></c:numRef>`;

/** The length of an error bar. Null: there is none. */
export const distance = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : tidy(to - from);
