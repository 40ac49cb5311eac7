import { expect, test } from 'vitest';

import { expectedProblem } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

const file = 'funds.json';
const pool = { file, find: '"partOf": "southshire-pool"', replaceWith: '"partOf": null' };

test('one measure with two names', () => {
  const measure = { file, find: '"measure": "grant"', replaceWith: '"measure": "pool-total"' };
  const year = { file, find: '"2023/24"', replaceWith: '"2024/25"', after: '"southshire-grant"' };
  expect(problemsWith(measure, year, pool)).toEqual(
    expectedProblem(
      { ...measure, at: '"Grant"' },
      'measureName',
      'is “Grant”, but measure “pool-total” has “Pooled fund” on line',
    ),
  );
});
test('one name for two measures', () => {
  const one = { file, find: '"Grant"', replaceWith: '"Pooled fund"' };
  expect(problemsWith(one)).toEqual(
    expectedProblem(
      { ...one, at: '"measure": "grant"' },
      'measure',
      'is “grant”, but measureName “Pooled fund” has “pool-total”',
    ),
  );
});
test('two sums of one measure for a place and year', () => {
  const measure = { file, find: '"measure": "grant"', replaceWith: '"measure": "pool-total"' };
  const same = { file, find: '"Grant"', replaceWith: '"Pooled fund"' };
  expect(problemsWith(measure, same, pool)).toEqual([
    {
      file,
      line: lineOf(measure),
      field: 'measure',
      problem: `“southshire, pool-total, 2023/24” is already on line ${lineOf({ file, find: '"pool-total"', replaceWith: '' })}`,
      remedy: expect.stringContaining('conflicts.json'),
    },
  ]);
  // Of another year they are a series.
  const year = { file, find: '"2023/24"', replaceWith: '"2024/25"', after: '"southshire-grant"' };
  expect(problemsWith(measure, same, pool, year)).toEqual([]);
});
test('a part with the measure of its whole', () => {
  const measure = { file, find: '"measure": "grant"', replaceWith: '"measure": "pool-total"' };
  expect(problemsWith(measure)).toContainEqual(
    expect.objectContaining({
      line: lineOf(measure),
      field: 'measure',
      problem: '“pool-total” is also the measure of the fund it is a part of',
    }),
  );
});
test('a measure that is part of two measures', () => {
  const fund = (id: string, measure: string, year: string, partOf: string | null) =>
    `, ${JSON.stringify({
      id,
      basis: 'illustrative',
      sources: [{ source: 'website', where: 'Page 1' }],
      place: 'southshire',
      measure,
      measureName: measure === 'grant' ? 'Grant' : 'Aligned budget',
      year,
      amount: 9_000_000,
      precision: 'exact',
      partOf,
      note: null,
    })}]`;
  const more = (text: string) => ({ file, find: '\n]', replaceWith: text });
  const aligned = fund('aligned', 'aligned', '2024/25', null).slice(0, -1);
  const part = more(aligned + fund('later-grant', 'grant', '2024/25', 'aligned'));
  expect(problemsWith(part)).toMatchObject([
    {
      field: 'measure',
      problem: expect.stringContaining(
        '“grant” is a part of “aligned” here, but of “pool-total” on line',
      ),
    },
  ]);
});
