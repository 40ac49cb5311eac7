import { OBSERVATION_COLUMNS } from '#server/records/read/observationColumns.ts';
import { readCsv } from '#server/records/read/readCsv.ts';
import { quotedCell } from '#src/contract/plain/csvText.ts';

import type { Cells } from './services/Service.ts';

/** What tells one figure of an indicator from another; keys sort as an observations file does. */
export const keyOf = ({ area, sex, age, group, period }: Cells): string =>
  [area, sex, group, period.replace('–', '-'), age].join('\t');

/** A row of an observations file. */
export const lineOfCells = (cells: Cells): string =>
  OBSERVATION_COLUMNS.map((column) => quotedCell(cells[column])).join(',');

/** A whole observations file, sorted by area, sex, group and period. */
export function figuresCsv(rows: readonly Cells[]): string {
  const sorted = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${[OBSERVATION_COLUMNS.join(','), ...sorted.map(lineOfCells)].join('\n')}\n`;
}

/** The rows of an observations file, as text. @param text undefined where there is no file yet */
export function readCells(file: string, text: string | undefined): Cells[] {
  if (text === undefined) return [];
  return readCsv(file, text, OBSERVATION_COLUMNS).rows.map((row) => {
    const cells = OBSERVATION_COLUMNS.map((column) => [column, row.cell(column)?.trim() ?? '']);
    // One text for each column: exactly Cells.
    return Object.fromEntries(cells) as Cells;
  });
}
