import type { FigureContent, TableCell } from '#src/contract/figures/figure.ts';
import { numbersIn } from '#src/narrative/language/numbersIn.ts';

/**
 * Columns whose cells are sentences of ours beside the figures. Of these the numbers are facts, the
 * words around them wording.
 */
const WORDED_COLUMNS: ReadonlySet<string> = new Set([
  'note',
  'detail',
  'changeInWords',
  'gapInWords',
]);

/** How old a figure is follows from its period and the day, which are facts. */
const AGE_COLUMN = 'age';

/** What a figure says is so: two figures with equal facts differ in wording alone. */
type Facts = Pick<FigureContent, 'id' | 'params' | 'asAt' | 'basis' | 'citations' | 'table'>;

const wordedAt = ({ columns }: FigureContent['table']): boolean[] =>
  columns.map(({ id }) => WORDED_COLUMNS.has(id) || id === AGE_COLUMN);

/** The facts of a figure: rows, units, as-at, basis, citations, and what it was asked. */
export function figureFacts({ id, params, asAt, basis, citations, table }: FigureContent): Facts {
  const worded = wordedAt(table);
  const factOf = (cell: TableCell, n: number): TableCell => {
    if (table.columns[n]?.id === AGE_COLUMN) return null;
    return worded[n] && typeof cell === 'string' ? numbersIn(cell).join(' ') : cell;
  };
  const rows = table.rows.map((row) => row.map(factOf));
  return { id, params, asAt, basis, citations, table: { columns: table.columns, rows } };
}

/** All the rest: how a figure words and draws its facts. */
export function figureWords(content: FigureContent): object {
  const facts = figureFacts(content);
  const worded = wordedAt(content.table);
  return {
    ...Object.fromEntries(Object.entries(content).filter(([name]) => !(name in facts))),
    cells: content.table.rows.map((row) => row.filter((_, n) => worded[n])),
  };
}
