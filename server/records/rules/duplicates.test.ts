import { expect, test } from 'vitest';

import { breaks } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

test.each([
  ['sources', 'id', 'minutes', 'website'],
  ['places', 'id', 'southshire', 'northtown'],
  ['decisions', 'id', 'northtown-dental-delegated', 'northtown-dental-announced'],
  ['funds', 'id', 'southshire-grant', 'southshire-pool'],
  ['indicators', 'id', 'waits', 'smoking'],
  ['areas', 'code', 'E06000901', 'E92000001'],
])('%s with the same %s', (name, field, own, other) => {
  const one = {
    file: `${name}.json`,
    find: `"${field}": "${own}"`,
    replaceWith: `"${field}": "${other}"`,
  };
  expect(problemsWith(one)).toContainEqual({
    file: one.file,
    line: lineOf(one),
    field,
    problem: `“${other}” is already on line 3`,
    remedy: expect.any(String),
  });
});

test('two decisions for a cell with the same day and status', () => {
  const file = 'decisions.json';
  const status = { file, find: '"status": "delegated"', replaceWith: '"status": "announced"' };
  const day = { file, find: '"from": "2024-04-01"', replaceWith: '"from": "2023-07-05"' };
  const repeated = ({ problem }: { problem: string }) => problem.includes('already');
  expect(problemsWith(status).filter(repeated)).toEqual([]);
  expect(problemsWith(day).filter(repeated)).toEqual([]);
  const first = lineOf({ file, find: '"2023-07-05"', replaceWith: '' });
  expect(problemsWith(status, day).filter(repeated)).toEqual([
    {
      file,
      line: lineOf(day),
      field: 'from',
      problem: `“northtown, dental, announced, 2023-07-05” is already on line ${first}`,
      remedy: 'Keep one decision for one cell, date and status.',
    },
  ]);
});

const twice = (title: string, file: string, item: string, field: string, after?: string) =>
  breaks(
    title,
    file,
    {
      find: `"${item}"`,
      replaceWith: `"${item}", "${item}"`,
      ...(after === undefined ? {} : { after }),
    },
    field,
    `“${item}” is in the list twice`,
  );
twice('a district of a place', 'places', 'E07000903', 'districts[1]');
twice('a comparator', 'system', 'E92000001', 'comparators[1]');
twice('a headline indicator', 'system', 'smoking', 'headlineIndicators[1]');
twice('a sex', 'indicators', 'Female', 'sexes[1]');
twice('a place of an event', 'events', 'southshire', 'places[1]');
twice('a service of a conflict', 'conflicts', 'dental', 'services[1]');
