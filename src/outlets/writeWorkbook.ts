import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';

import type { TableCell } from '#src/contract/figures/figure.ts';

/* Loaded only when a workbook is asked for: it holds the library that writes one. */

export type WorkbookContent = {
  /** What the first sheet says, as names and texts: title, source, cautions. */
  readonly about: readonly (readonly [name: string, text: string])[];
  /** Of the second sheet: the headings of the columns, and the rows below them. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (TableCell | boolean)[])[];
  /** Whether the rows come first, in a workbook within a chart. Left out: what it is does. */
  readonly isDataFirst?: boolean;
};

const HEAD = { fontWeight: 'bold', wrap: true } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** In letters. Wider texts run over their cell, or wrap. */
const WIDTH = { least: 8, most: 40 };

/** A cell of its own type: a number, a date, true or false, or text, which is never a formula. */
function cellOf(value: TableCell | boolean): Cell {
  if (typeof value !== 'string') return value;
  if (!DAY.test(value)) return { value, type: String };
  // Excel's days have no zone: midnight in UTC is that day.
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

const widthOf = (heading: string, cells: readonly (TableCell | boolean | undefined)[]) => {
  const longest = Math.max(heading.length, ...cells.map((cell) => String(cell ?? '').length));
  return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2)) };
};

/**
 * Writes an Excel workbook (.xlsx) of two sheets, without macros: what it is, with its source and
 * cautions, and its rows, in cells of their own types.
 * @throws Error where the library can't write it
 */
export async function writeWorkbook({
  about,
  headings,
  rows,
  isDataFirst = false,
}: WorkbookContent): Promise<Blob> {
  const first: SheetData = about.map(([name, text]) => [
    { value: name, ...HEAD },
    { value: text, type: String, wrap: true },
  ]);
  const second: SheetData = [
    headings.map((value) => ({ value, ...HEAD })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const sheets = [
    { data: first, sheet: 'About', columns: [{ width: 16 }, { width: 90 }] },
    {
      data: second,
      sheet: 'Data',
      stickyRowsCount: 1,
      columns: headings.map((heading, n) =>
        widthOf(
          heading,
          rows.slice(0, 200).map((row) => row[n]),
        ),
      ),
    },
  ];
  return writeXlsxFile(isDataFirst ? sheets.reverse() : sheets).toBlob();
}
