import type { FigureContent } from '#src/contract/figures/figure.ts';
import { csvText, scalarCell } from '#src/contract/plain/csvText.ts';

/** Columns in which every line describes the figure, as lines get cut out of files (docs/decisions/009). */
const ABOUT = ['title', 'subtitle', 'source', 'asAt', 'basis', 'link'] as const;

/** A figure's table as CSV; every line has the figure's title, source, date, basis and address. */
export const csvOf = (
  { title, subtitle, source, asAt, basis, table }: FigureContent,
  address: string,
): string =>
  csvText(
    [...table.columns.map(({ id }) => id), ...ABOUT],
    table.rows.map((row) =>
      [...row, title, subtitle, source, asAt, basis, address].map(scalarCell),
    ),
  );
