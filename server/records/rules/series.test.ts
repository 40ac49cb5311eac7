import { describe, expect, test } from 'vitest';

import { problemsWith } from '#server/testing/problemsWith.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

const HEADER = 'area,sex,age,group,period,value,lower,upper,count,denominator,flags';
const waits = 'observations/waits.csv';
const smoking = 'observations/smoking.csv';

/** Replaces all rows of an observations file. */
const values = (file: string, rows: readonly string[]) => ({
  file,
  find: recordFiles().get(file) ?? '',
  replaceWith: `${HEADER}\n${rows.join('\n')}\n`,
});
const row = (period: string, value: number, flags = '') =>
  `E06000901,Female,All ages,,${period},${value},,,,,${flags}`;

describe('rolling windows', () => {
  const kind = {
    file: 'indicators.json',
    find: '"periodKind": "survey",\n    "yearStarts": "11-16"',
    replaceWith: '"periodKind": "rolling",\n    "yearStarts": null',
  };

  test('with the same length may overlap', () => {
    const rows = [row('2018-20', 1), row('2019-21', 2), row('1999-01', 3)];
    expect(problemsWith(kind, values(waits, rows))).toEqual([]);
  });

  test.each(['', 'b'])(
    'with another length are reported once for each length (flags “%s”)',
    (flags) => {
      const rows = [
        row('2019-23', 1, flags),
        row('2016-18', 2),
        row('2017-19', 3),
        row('2020-24', 4),
        row('2020-21', 5),
      ];
      expect(problemsWith(kind, values(waits, rows))).toEqual([
        {
          file: waits,
          // Three-year windows and five-year ones are two each: the first in the file is the usual.
          line: 3,
          field: 'period',
          problem: '“2016-18” covers 3 years, but “2019-23” on line 2 covers 5',
          remedy: expect.stringContaining('another indicator'),
        },
        {
          file: waits,
          line: 6,
          field: 'period',
          problem: '“2020-21” covers 2 years, but “2019-23” on line 2 covers 5',
          remedy: expect.stringMatching(/^[A-Z].*\.$/),
        },
      ]);
    },
  );

  test('the rarer length is reported', () => {
    const rows = [row('2019-23', 1), row('2016-18', 2), row('2017-19', 3)];
    expect(problemsWith(kind, values(waits, rows))).toMatchObject([
      { line: 2, problem: '“2019-23” covers 5 years, but “2016-18” on line 3 covers 3' },
    ]);
  });
});

describe('a dataset that occurs twice', () => {
  const calendar = [
    {
      file: 'indicators.json',
      find: '"periodKind": "survey"',
      replaceWith: '"periodKind": "calendar"',
    },
    { file: 'indicators.json', find: '"limits": true', replaceWith: '"limits": false' },
    { file: 'indicators.json', find: '"yearStarts": "11-16"', replaceWith: '"yearStarts": null' },
    { file: 'indicators.json', find: '"Female",\n      "Male"', replaceWith: '"Persons"' },
    { file: 'indicators.json', find: '"All ages"', replaceWith: '"18 and over"' },
  ];
  const figures = (...numbers: [string, number][]) =>
    numbers.map(([period, value]) => `E06000901,Persons,18 and over,,${period},${value},,,,,`);

  test('is reported, whether a whole file or a part of one', () => {
    const copied: [string, number][] = [
      ['2020', 21],
      ['2021', 20.5],
      ['2022', 20],
    ];
    const england = 'E92000001,Persons,18 and over,,2022,14.5,,,,,';
    const more = values(smoking, [...figures(...copied, ['2023', 19.5]), england]);
    expect(problemsWith(...calendar, values(waits, figures(...copied)), more)).toEqual([
      {
        file: waits,
        line: 0,
        field: '',
        problem: 'every figure of it is also in observations/smoking.csv',
        remedy: expect.stringMatching(/^[A-Z].*\.$/),
      },
    ]);
    const less = values(smoking, [...figures(...copied.slice(0, 2)), england]);
    const whole = values(waits, [...figures(...copied), england]);
    expect(problemsWith(...calendar, whole, less)).toMatchObject([
      { file: waits, problem: 'it holds every figure of observations/smoking.csv' },
    ]);
  });

  test('two equal figures are accepted, and so is a file with one figure that differs', () => {
    const england = 'E92000001,Persons,18 and over,,2022,14.5,,,,,';
    const all: [string, number][] = [
      ['2020', 21],
      ['2021', 20.5],
      ['2022', 20],
    ];
    const whole = values(smoking, [...figures(...all), england]);
    const two = values(waits, figures(...all.slice(1)));
    expect(problemsWith(...calendar, whole, two)).toEqual([]);
    const other = values(waits, figures(...all.slice(1), ['2023', 3]));
    expect(problemsWith(...calendar, whole, other)).toEqual([]);
  });
});
