import { describe, expect, test } from 'vitest';

import type { FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';

import { columnMiddle, flowColumns, flowSpan, isShorterFromLeft } from './flowLayout.ts';

const party = (id: string) => ({ id, label: id, note: null, style: null, keeps: [] });

const row = (from: string[], to: string[], isHeldTogether = false): FlowRow => ({
  id: [...from, '-', ...to].join(' '),
  label: 'Staff',
  note: null,
  since: null,
  moves: 'staff',
  isHeldTogether,
  from,
  to,
  verb: 'transfer',
  state: 'in effect',
  isInEffect: true,
  direction: '',
});

const specOf = (...rows: FlowRow[]): Omit<FlowsSpec, 'isUnstatedFirst'> => ({
  kind: 'flows',
  name: 'A diagram',
  corner: 'What moves',
  parties: ['council', 'trust', 'icb'].map(party),
  unstated: 'Not stated',
  groups: [{ label: null, rows }],
  absent: null,
});

const spec = (...rows: FlowRow[]): FlowsSpec => {
  const all = specOf(...rows);
  return { ...all, isUnstatedFirst: isShorterFromLeft(all) };
};

const idsOf = (of: FlowsSpec) => flowColumns(of).map((column) => column?.id ?? 'not stated');

describe('columns', () => {
  test('have what is not stated where its arrows are shorter', () => {
    // From the left 1 + 1 = 2 columns, from the right 3 + 3 = 6.
    expect(idsOf(spec(row([], ['council']), row([], ['council'])))).toEqual([
      'not stated',
      'council',
      'trust',
      'icb',
    ]);
    // As long from either side: last.
    expect(idsOf(spec(row([], ['trust'])))).toEqual(['council', 'trust', 'icb', 'not stated']);
  });

  test('are of parties alone where every end is stated', () => {
    expect(idsOf({ ...spec(row(['council'], ['icb'])), unstated: null })).toEqual([
      'council',
      'trust',
      'icb',
    ]);
  });

  test('have their middles at equal distances', () => {
    // Of four, each 25% wide: 12.5, 37.5, 62.5, 87.5.
    expect([0, 1, 2, 3].map((n) => columnMiddle(n, 4))).toEqual([12.5, 37.5, 62.5, 87.5]);
  });
});

describe('a row', () => {
  const columns = flowColumns(spec(row(['council'], ['trust'])));

  test.each<[string, FlowRow, object]>([
    [
      'goes from one column to another',
      row(['icb'], ['council']),
      { from: [2], to: [0], first: 0, last: 2 },
    ],
    [
      'ends in each of several',
      row(['trust'], ['council', 'icb']),
      { from: [1], to: [0, 2], first: 0, last: 2 },
    ],
    [
      'begins in what is not stated',
      row([], ['council']),
      { from: [3], to: [0], first: 0, last: 3 },
    ],
    ['without a direction stays there', row([], []), { from: [3], to: [3], first: 3, last: 3 }],
    [
      'is held by several',
      row(['council', 'icb'], [], true),
      { from: [0, 2], to: [], first: 0, last: 2 },
    ],
  ])('%s', (_, one, span) => {
    expect(flowSpan(one, columns)).toEqual(span);
  });
});
