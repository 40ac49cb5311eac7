import { expect, test } from 'vitest';

import { collectionTable } from './collectionTable.ts';

test('items are rows under the names of all their fields, as in the CSV', () => {
  expect(
    collectionTable([
      { id: 'a', overdue: true, lists: ['x', 'y'], of: { from: '2023', to: null } },
      { id: 'b', value: 0, parts: [{ code: 1 }] },
    ]),
  ).toEqual({
    headings: ['id', 'overdue', 'lists', 'of.from', 'of.to', 'value', 'parts'],
    rows: [
      ['a', true, 'x; y', '2023', null, null, null],
      ['b', null, null, null, null, 0, '[{"code":1}]'],
    ],
  });
});

test('a list that is longer than a cell of Excel has a row for each entry', () => {
  const figures = Array.from({ length: 400 }, (_, n) => ({
    figure: `f${n}`,
    facts: 'a'.repeat(64),
  }));
  const { headings, rows } = collectionTable([{ version: '0001', figures }]);
  expect(headings).toEqual(['version', 'figures.figure', 'figures.facts']);
  expect(rows).toHaveLength(400);
  expect(rows[399]).toEqual(['0001', 'f399', 'a'.repeat(64)]);
});
