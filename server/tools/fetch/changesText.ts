import type { Area } from '#src/contract/place.ts';
import { formatCount } from '#src/narrative/language/format.ts';

import { type FigureChange, FIGURE_COLUMNS, isSameFigure } from './compareFigures.ts';
import type { Cells } from './services/StatisticsService.ts';

/** Listed rows of each kind; the number of the others is given. */
const MAX_LISTED_ROWS = 12;

const KINDS = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['withdrawn', 'withdrawn'],
] as const;

/** What would change in one file: the number of rows of each kind, and the first few. */
export function changesText(
  changes: readonly FigureChange[],
  areas: readonly Area[],
  removeWithdrawn: boolean,
): string[] {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const count = (kind: FigureChange['kind']) => byKind.get(kind)?.length ?? 0;
  const numbers = [...KINDS.map(([kind]) => kind), 'same' as const].map(
    (kind) => `${count(kind).toLocaleString('en-GB')} ${kind === 'same' ? 'the same' : kind}`,
  );
  return [
    numbers.join(', '),
    ...KINDS.flatMap(([kind, title]) => {
      const rows = byKind.get(kind) ?? [];
      if (rows.length === 0) return [];
      const more = rows.length - MAX_LISTED_ROWS;
      return [
        '',
        kind === 'withdrawn' ? `${title}: ${removeWithdrawn ? REMOVED : KEPT}` : title,
        ...rows.slice(0, MAX_LISTED_ROWS).map((change) => `  ${changeWords(change, areas)}`),
        ...(more > 0 ? [`  and ${formatCount(more, 'more', 'more')}`] : []),
      ];
    }),
    ...(isRebased(changes) ? ['', REBASED] : []),
  ];
}

const KEPT =
  'in the file, but not in what the service gives. They stay; --remove-withdrawn takes them out';
const REMOVED = 'in the file, but not in what the service gives. They are taken out';

const REBASED =
  'Most values changed: the series may have a new method. Read its release notes before you write; figures by another method are another indicator.';
/** Fewer rows say nothing about a whole series. */
const MIN_ROWS = 10;

function isRebased(changes: readonly FigureChange[]): boolean {
  const both = changes.filter(({ kind }) => kind === 'same' || kind === 'changed');
  const moved = both.filter((one) => one.kind === 'changed' && one.was.value !== one.cells.value);
  return both.length >= MIN_ROWS && moved.length > both.length / 2;
}

/**
 * A new or withdrawn row with its figures; a changed one with the differences: `value 30.2 → 31.4,
 * flags none → r`.
 */
function changeWords(change: FigureChange, areas: readonly Area[]): string {
  const { area, sex, group, period } = change.cells;
  const name = areas.find(({ code }) => code === area)?.name ?? area;
  const about = [name, sex, group, period.replace('-', '–')].filter(Boolean).join(', ');
  if (change.kind !== 'changed') return `${about}: ${figureWords(change.cells)}`;
  const { was, cells } = change;
  const moves = FIGURE_COLUMNS.filter((column) => !isSameFigure(was[column], cells[column])).map(
    (column) => `${column} ${was[column] || 'none'} → ${cells[column] || 'none'}`,
  );
  return `${about}: ${moves.join(', ')}`;
}

function figureWords({ value, lower, upper, flags }: Cells): string {
  const limits = lower && `(${lower} to ${upper})`;
  return [value, limits, flags && `flags ${flags}`].filter(Boolean).join(' ');
}
