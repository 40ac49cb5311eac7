import { csvText, scalarCell } from '#src/contract/plain/csvText.ts';

import type { TableCell, SharedFigure } from './SharedFigure.ts';

/** What every line says of the figure, as lines are cut out of files (docs/decisions/009). */
const ABOUT_HEADINGS = ['title', 'subtitle', 'source', 'asAt', 'basis', 'link'] as const;

/** As the record has it, without the dust that arithmetic leaves behind. */
const withoutFloatNoise = (cell: TableCell): TableCell =>
  typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;

/** The rows of a figure's table as a CSV file; every line says what it is and where it comes from. */
export function shareCsv(
  { words, table, source, asAt, basis }: Omit<SharedFigure, 'sentences' | 'file' | 'picture'>,
  address: string,
): string {
  const about = [words.title, words.subtitle, source, asAt, basis, address];
  return csvText(
    [...table.headings, ...ABOUT_HEADINGS],
    table.rows.map((row) => [...row.map(withoutFloatNoise), ...about].map(scalarCell)),
  );
}
