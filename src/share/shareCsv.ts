import { csvText, scalarCell } from '#src/contract/plain/csvText.ts';

import type { TableCell, SharedFigure } from './SharedFigure.ts';

/** Columns in which every line describes the figure, as lines get cut out of files (docs/decisions/009). */
const ABOUT_HEADINGS = ['title', 'subtitle', 'source', 'asAt', 'basis', 'link'] as const;

/** A number without the rounding errors of floating-point arithmetic; other cells as they are. */
const withoutFloatNoise = (cell: TableCell): TableCell =>
  typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;

/** A figure's table as CSV; every line has the figure's title, source, date, basis and address. */
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
