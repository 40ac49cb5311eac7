import type { FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';

import type { SlideElement } from './SlideElement.ts';
import { setTable, type TextTable } from './textTable.ts';

/** Of the table's width: what moves, from whom, to whom, how far. */
const SHARES = [0.34, 0.2, 0.26, 0.2] as const;
const COLUMNS = ['What moves', 'From', 'To', 'How far'];

type Row = TextTable['rows'][number];

const present = (texts: readonly (string | null)[]) =>
  texts.filter((text): text is string => text !== null && text !== '');

/** The arrow of a row as its words: as long as what moves moves to somebody. */
function rowOf(row: FlowRow, nameOf: (ids: readonly string[]) => string): Row {
  const { label, note, since, from, to, verb, state, isInEffect, isHeldTogether } = row;
  return {
    cells: [
      { strong: label, quiet: present([note]) },
      { strong: nameOf(from) },
      { strong: isHeldTogether ? 'held together' : `${isInEffect ? '→' : '⇢'} ${nameOf(to)}` },
      { strong: state, quiet: present([verb && `“${verb}”`, since]) },
    ],
  };
}

const groupRow = (label: string): Row => ({
  isGroup: true,
  cells: COLUMNS.map((_, n) => ({ strong: n === 0 ? label : '', ink: 'tx2' as const })),
});

/** What moves between parties as a table that PowerPoint edits, one arrow a row; last, what parties keep. */
export function flowsBody(spec: FlowsSpec, box: Box): SlideElement[] {
  const { name, parties, unstated, groups, absent } = spec;
  const nameOf = (ids: readonly string[]) =>
    parties
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(', ') ||
    (unstated ?? '');
  const keepers = parties.filter(({ keeps }) => keeps.length > 0);
  const table: TextTable = {
    name: 'Table',
    description: name,
    columns: COLUMNS,
    rows: [
      ...(absent === null ? [] : [{ cells: [{ strong: absent }, ...blank(3)] }]),
      ...groups.flatMap(({ label, rows }) => [
        ...(label === null ? [] : [groupRow(label)]),
        ...rows.map((row) => rowOf(row, nameOf)),
      ]),
      ...keepers.map(({ label, keeps }) => ({
        cells: [{ strong: keeps.join('. ') }, { strong: label }, ...blank(2)],
      })),
    ],
  };
  const widths = SHARES.map((share) => Math.floor(share * box.width));
  return [{ kind: 'table', table: setTable(table, { widths, height: box.height }), box }];
}

const blank = (count: number) => Array.from({ length: count }, () => ({ strong: '' }));
