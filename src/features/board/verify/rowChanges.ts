import type { FigureTable, TableCell } from '#src/contract/figures/figure.ts';

type Row = readonly TableCell[];

/** How one row of a table became another; null: there was, or is, none. */
export type RowChange = { readonly old: Row | null; readonly now: Row | null };

/** Columns that say when a row is about; of two rows, the later is the newer. */
const WHEN_COLUMNS: ReadonlySet<string> = new Set(['period', 'to', 'year']);

/** So many first cells alike say that two rows are about the same: a service and its place. */
const ENOUGH_FIRST = 2;

/** How alike two rows are; 0: they are about different things. First cells say what a row is about. */
function likenessOf(a: Row, b: Row): number {
  const equal = a.filter((cell, n) => cell === b[n]).length;
  const different = a.findIndex((cell, n) => cell !== b[n]);
  const first = different === -1 ? a.length : different;
  return first >= ENOUGH_FIRST || equal * 2 >= a.length ? first * a.length + equal : 0;
}

/** The rows of a table under the columns of another. */
const underColumns = ({ columns, rows }: FigureTable, as: FigureTable['columns']): Row[] => {
  const from = as.map(({ id }) => columns.findIndex((column) => column.id === id));
  return rows.map((row) => from.map((at) => row[at] ?? null));
};

/**
 * What changed between two tables of one figure: rows that are not the same in both, those that are
 * most alike beside each other.
 */
export function rowChanges(old: FigureTable, now: FigureTable): RowChange[] {
  const left = Map.groupBy(underColumns(now, old.columns), (row) => JSON.stringify(row));
  const changed = old.rows.filter((row) => left.get(JSON.stringify(row))?.pop() === undefined);
  const others = new Set([...left.values()].flat());
  const pairs = changed.map((row): RowChange => {
    let most = 0;
    let best: Row | null = null;
    for (const other of others) {
      const alike = likenessOf(row, other);
      if (alike > most) [most, best] = [alike, other];
    }
    if (best) others.delete(best);
    return { old: row, now: best };
  });
  return [...pairs, ...[...others].map((row): RowChange => ({ old: null, now: row }))];
}

/** Whether changes of a table are newer figures only: the old ones are there, or made way for later ones. */
export function areNewer({ columns, rows }: FigureTable, changes: readonly RowChange[]): boolean {
  const whens = columns.flatMap(({ id }, n) => (WHEN_COLUMNS.has(id) ? [n] : []));
  const latest = (at: number) =>
    rows.map((row) => String(row[at] ?? '')).reduce((a, b) => (a > b ? a : b), '');
  const isLater = ({ old, now }: RowChange) =>
    now !== null &&
    whens.some((at) => String(now[at] ?? '') > (old ? String(old[at] ?? '') : latest(at)));
  return whens.length > 0 && changes.every(isLater);
}
