import { describe, expect, test } from 'vitest';

import { smallRecord } from '#server/testing/smallRecord.ts';

import { yearBefore } from '#src/record/dates.ts';

import { changesApiParams, readChangesParams } from './changesParams.ts';

const system = { begins: '2022-07-01', searched: '2026-11-21', updated: '2026-11-21' };
const read = (search: string) =>
  readChangesParams(new URLSearchParams(search), system, smallRecord);

test('yearBefore stays in the record and knows leap years', () => {
  expect(yearBefore('2026-11-21', '2022-07-01')).toBe('2025-11-21');
  expect(yearBefore('2024-02-29', '2022-07-01')).toBe('2023-02-28');
  expect(yearBefore('2023-01-01', '2022-07-01')).toBe('2022-07-01');
});

describe('readChangesParams', () => {
  test('defaults to the year before the last update', () => {
    expect(read('from=&to=')).toEqual({
      from: '2025-11-21',
      to: '2026-11-21',
      isWhole: false,
      isLatest: true,
      isDefault: true,
      target: {},
      problems: [],
    });
    expect(read('to=2023-07-05')).toMatchObject({ from: '2022-07-05', to: '2023-07-05' });
  });

  test('reads two days', () => {
    expect(read('from=2022-07-27&to=2023-07-05')).toMatchObject({
      from: '2022-07-27',
      to: '2023-07-05',
      isLatest: false,
      isDefault: false,
      problems: [],
    });
  });

  test.each([
    ['from=2020-01-01', /record begins on 1 July 2022/],
    ['to=2030-01-01', /1 January 2030 is in the future/],
    ['from=last+week', /“last week” is not a date/],
    ['from=2023-02-30', /not a day that exists/],
    ['from=2023-01-01&from=2024-01-01', /more than one date as “from”/],
  ])('says what is wrong with %s and shows the default', (search, problem) => {
    const { from, to, problems } = read(search);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect([from, to]).toEqual(['2025-11-21', '2026-11-21']);
  });

  test('swaps two days in the wrong order, with a problem', () => {
    expect(read('from=2024-01-01&to=2023-01-01')).toMatchObject({
      from: '2023-01-01',
      to: '2024-01-01',
      problems: [expect.stringMatching(/1 January 2024, is after .*1 January 2023.*swapped/)],
    });
  });

  test('two equal days are a problem', () => {
    expect(read('from=2023-07-05&to=2023-07-05').problems).toEqual([
      expect.stringMatching(/Both dates are 5 July 2023/),
    ]);
    // The record’s first day counts whole.
    expect(read('from=2022-07-01&to=2022-07-01')).toMatchObject({ isWhole: true, problems: [] });
  });
});

test('reads a place and a service; others are a problem, and everything is shown', () => {
  const [place] = smallRecord.places;
  const [service] = smallRecord.services;
  expect(read(`place=${place?.id}&service=${service?.id}`).target).toEqual({ place, service });
  expect(read('place=nowhere')).toMatchObject({
    target: {},
    problems: ['There is no place “nowhere” here; every place is shown.'],
  });
});

test('changesApiParams has the days that the address names', () => {
  expect(changesApiParams(read('from=2022-07-01'))).toEqual({ from: '2022-07-01' });
  expect(changesApiParams(read('from=2022-07-27&to=2023-07-05'))).toEqual({
    from: '2022-07-27',
    to: '2023-07-05',
  });
});
