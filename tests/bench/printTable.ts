import type { Row } from './rows.ts';

const HEAD = {
  what: '',
  app: 'app',
  static: 'static',
  ratio: 'ratio (min–max)',
  budget: 'budget',
  verdict: '',
};
const COLUMNS = ['what', 'app', 'static', 'ratio', 'budget', 'verdict'] as const;

/** The table as Markdown that reads as well in a terminal. */
export function printTable(rows: readonly Row[]): string {
  const all = [HEAD, ...rows];
  const widths = COLUMNS.map((column) => Math.max(...all.map((row) => row[column].length), 3));
  const isText = (n: number) => n === 0 || n === COLUMNS.length - 1;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const written = all.map((row) =>
    line(
      COLUMNS.map((column, n) =>
        isText(n) ? row[column].padEnd(widths[n] ?? 0) : row[column].padStart(widths[n] ?? 0),
      ),
    ),
  );
  const rule = line(
    widths.map((width, n) => (isText(n) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [written[0], rule, ...written.slice(1)].join('\n');
}
