import { expect, test } from 'vitest';
import { z } from 'zod';

import { readTable } from './readTable.ts';

const Row = z.strictObject({
  id: z.string(),
  count: z.number(),
  note: z.string().nullable(),
  also: z.string().optional(),
  open: z.boolean(),
});

test('cells are read as the kinds of value that their fields take', () => {
  const text = 'id,count,note,also,open\n7,12.5,,,true\nb,many,Yes,No,perhaps\n';
  const { rows, lineOf, problems, isComplete } = readTable('things.csv', text, Row);
  expect(problems).toEqual([]);
  expect(isComplete).toBe(true);
  expect(rows).toEqual([
    { id: '7', count: 12.5, note: null, also: undefined, open: true },
    // What a field can’t take stays as it was written, for the message.
    { id: 'b', count: 'many', note: 'Yes', also: 'No', open: 'perhaps' },
  ]);
  expect(lineOf([1, 'count'])).toBe(3);
});

test('a row that does not fit is left out, and the table is not complete', () => {
  const { rows, problems, isComplete } = readTable(
    'things.csv',
    'id,count,note,also,open\n7\n',
    Row,
  );
  expect(rows).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(isComplete).toBe(false);
});
