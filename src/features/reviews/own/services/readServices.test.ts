import { expect, test } from 'vitest';

import { COST_MEASURES } from '#src/contract/plain/words.ts';

import { readServices } from './readServices.ts';
import { SERVICE_COLUMN_NAMES, servicesCsv } from './serviceColumns.ts';

const HEADER = SERVICE_COLUMN_NAMES.join(',');
const read = (...rows: string[]) => readServices('services.csv', [HEADER, ...rows].join('\n'), []);
/** A row with a name and some cells by column. */
const row = (cells: Partial<Record<(typeof SERVICE_COLUMN_NAMES)[number], string>>) =>
  SERVICE_COLUMN_NAMES.map((column) => cells[column] ?? '').join(',');

test('what is empty is not known, and never zero or none', () => {
  const { services, problems } = read(
    row({ name: 'Legal advice' }),
    row({ name: 'Post', cost: '0', overlapsWith: 'none' }),
    row({ name: 'Payroll', cost: '"£1,212.50"', year: '2025/26', measure: 'Yearly-gross' }),
    // A measure may be written out, as the screen has it.
    row({ name: 'Estates', cost: '9', measure: `"${COST_MEASURES['yearly-net']}"` }),
  );
  expect(problems).toEqual([]);
  expect(services.map(({ cost }) => cost?.measure).slice(2)).toEqual([
    'yearly-gross',
    'yearly-net',
  ]);
  expect(services.map(({ cost, overlaps }) => [cost?.money.amount, overlaps])).toEqual([
    [undefined, null],
    [0, []],
    [1212.5, null],
    [9, null],
  ]);
});

test('twenty faults are each told with line, column and what to do, and nothing is taken in', () => {
  const { services, problems } = read(
    /* 2 */ row({ cost: '12k' }),
    /* 3 */ row({ name: 'A', cost: '-5', precision: 'exactly', measure: 'gross', year: '2025' }),
    /* 4 */ row({ name: 'A', year: '2025/27', overlap: 'Both post' }),
    /* 5 */ row({ name: 'B', precision: 'rounded', measure: 'one-off', overlapsWith: 'B' }),
    /* 6 */ `${row({ name: 'C' })},more`,
    /* 7 */ row({
      name: 'D',
      providedFor: 'the ICB; the ICB',
      overlapsWith: 'Nobody',
      overlap: 'x',
    }),
    /* 8 */ 'Too,short',
    /* 9 */ row({ name: 'E', users: 'Caf\uFFFD' }),
    /* 10 */ row({ name: 'F', cost: '1,000' }).replace('1,000', '"1,00"'),
    /* 11 */ row({ name: 'G "quoted"' }),
    /* 12 */ row({ name: 'H', overlap: 'x', overlapsWith: 'none' }),
    /* 13 */ row({ name: 'I', overlap: 'x', overlapsWith: 'none; A' }),
  );
  expect(services).toEqual([]);
  expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
    '2 name',
    '2 cost',
    '3 precision',
    '3 measure',
    '3 year',
    '3 cost',
    '4 name',
    '4 year',
    '4 year',
    '4 overlap',
    '5 precision',
    '5 measure',
    '5 overlap',
    '5 overlapsWith',
    '6 ',
    '7 providedFor',
    '7 overlapsWith',
    '8 ',
    '9 users',
    '10 cost',
    '11 ',
    '12 overlap',
    '13 overlapsWith',
  ]);
  for (const { problem, remedy } of problems) {
    expect(problem).not.toBe('');
    expect(remedy).toMatch(/^[A-Z].*[.?]$/);
  }
});

test('services leave as a file that comes back as they were; of none, it is the template', () => {
  const { services } = read(
    row({ name: 'Payroll', cost: '9.5', year: '2024/25', overlapsWith: 'Post', overlap: 'Both' }),
    row({ name: 'Post', providedFor: 'one; two', overlapsWith: 'none', sla: '"=A1, then"' }),
  );
  expect(readServices('again.csv', servicesCsv(services), [])).toEqual({ services, problems: [] });
  expect(servicesCsv([])).toBe(`\uFEFF${HEADER}\r\n`);
  expect(readServices('empty.csv', servicesCsv([]), []).problems).toMatchObject([
    { problem: 'the file has no rows below its header' },
  ]);
  expect(readServices('more.csv', servicesCsv(services.slice(1)), services).problems).toMatchObject(
    [{ line: 2, field: 'name', problem: '“Post” is in the inventory already' }],
  );
});
