import type { FigureContent, TableCell } from '#src/contract/figures/figure.ts';

import { rowChanges, type RowChange } from './rowChanges.ts';
import type { TextChange } from './SlideReport.ts';

type Texts = Readonly<Record<string, string | null | readonly string[]>>;

const WHAT: Readonly<Record<string, string>> = {
  title: 'Title',
  lines: 'Lines',
  heading: 'Heading of the figure',
  finding: 'Finding',
  subtitle: 'Subtitle',
  sentences: 'Sentences',
  reading: 'How to read it',
  notes: 'Notes',
  source: 'Source',
  attribution: 'Licence',
  publisher: 'Publisher',
};

const textOf = (value: Texts[string] | undefined): string | null =>
  value == null || value.length === 0 ? null : [value].flat().join(' ');

/** Texts that differ, by their names; a drawing that does is named, as it can't be quoted. */
export function wordChanges(old: Texts, now: Texts): TextChange[] {
  const changes = Object.entries(old).flatMap(([name, value]): TextChange[] => {
    const [before, after] = [textOf(value), textOf(now[name])];
    return before === after ? [] : [{ what: WHAT[name] ?? name, old: before, now: after }];
  });
  const shown = changes.filter(({ what }) => what !== 'chart');
  return shown.length === 0 && changes.length > 0
    ? [{ what: 'Drawing', old: 'Drawn one way', now: 'Drawn in another' }]
    : shown;
}

/** More changes of one figure would not be read. */
const MOST_CHANGES = 40;
/** As many of the cells that did not change say which row it is. */
const MOST_NAMES = 5;

const written = (cell: TableCell | undefined): string => (cell == null ? '—' : String(cell));

function rowChangeTexts(
  { columns }: FigureContent['table'],
  { old, now }: RowChange,
): TextChange[] {
  const whole = old ?? now ?? [];
  const isChanged = (n: number) => !old || !now || old[n] !== now[n];
  const names = columns.flatMap(({ type }, n) => {
    const cell = whole[n];
    return type === 'text' && cell != null && !(old && now && isChanged(n)) ? [String(cell)] : [];
  });
  const row = [...new Set(names)].slice(0, MOST_NAMES).join(' · ');
  const cells = (one: typeof old) =>
    one &&
    columns
      .flatMap(({ id, unit, type }, n) =>
        isChanged(n) && (type === 'number' || (old && now))
          ? [`${id}: ${written(one[n])}${unit === null || one[n] == null ? '' : ` ${unit}`}`]
          : [],
      )
      .join('; ');
  return [
    { what: row, old: old && (cells(old) || 'this row'), now: now && (cells(now) || 'this row') },
  ];
}

/** What differs between the facts of a figure in a pack and in the record. */
export function factChanges(old: FigureContent, now: FigureContent): TextChange[] {
  const rows = rowChanges(old.table, now.table).flatMap((one) => rowChangeTexts(old.table, one));
  const more = rows.length - MOST_CHANGES;
  const columns = (one: FigureContent) =>
    one.table.columns.map(({ id, unit }) => (unit === null ? id : `${id} (${unit})`));
  const about = wordChanges(
    { Basis: old.basis, Sources: old.citations, Columns: columns(old) },
    { Basis: now.basis, Sources: now.citations, Columns: columns(now) },
  );
  return [
    ...about,
    ...rows.slice(0, MOST_CHANGES),
    ...(more > 0 ? [{ what: `and ${more} more rows`, old: null, now: null }] : []),
  ];
}
