import { OBSERVATION_COLUMNS } from '#server/records/read/observationColumns.ts';
import { readCsv } from '#src/narrative/csv/readCsv.ts';
import { quotedCell } from '#src/contract/plain/csvText.ts';

import type { Cells } from './services/StatisticsService.ts';

/** Identifies a figure of an indicator; keys sort in the order of an observations file. */
export const figureKey = ({ area, sex, age, group, period }: Cells): string =>
  [area, sex, group, period.replace('–', '-'), age].join('\t');

/** A line of an observations file. */
export const csvLine = (cells: Cells): string =>
  OBSERVATION_COLUMNS.map((column) => quotedCell(cells[column])).join(',');

/** A whole observations file, sorted by area, sex, group and period. */
export function figuresCsv(rows: readonly Cells[]): string {
  const sorted = rows.toSorted((a, b) => (figureKey(a) < figureKey(b) ? -1 : 1));
  return `${[OBSERVATION_COLUMNS.join(','), ...sorted.map(csvLine)].join('\n')}\n`;
}

/** The cells of an observations file. @param text undefined if there is no file yet */
export function readCells(file: string, text: string | undefined): Cells[] {
  if (text === undefined) return [];
  return readCsv(file, text, OBSERVATION_COLUMNS).rows.map((row) => {
    const cells = OBSERVATION_COLUMNS.map((column) => [column, row.cell(column)?.trim() ?? '']);
    // Object.fromEntries forgets that there is one entry for each column.
    return Object.fromEntries(cells) as Cells;
  });
}
