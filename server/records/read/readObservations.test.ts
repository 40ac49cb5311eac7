import { describe, expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

/* Each test breaks one cell in valid files: exactly that is reported, on its line. */

const breaksIn =
  (file: string) =>
  (title: string, find: string, replaceWith: string, field: string, says: string, remedy = '') =>
    test.each([title])('%s', () => {
      const one = { file, find, replaceWith };
      expect(problemsWith(one)).toEqual([
        {
          file,
          line: lineOf(one),
          field,
          problem: expect.stringContaining(says),
          remedy: expect.stringContaining(remedy),
        },
      ]);
    });
const file = 'observations/smoking.csv';
const smoking = breaksIn(file);
const waits = breaksIn('observations/waits.csv');

describe('values', () => {
  smoking('text', '21.0', 'n/a', 'value', 'is “n/a”', '[c] suppressed, [x] missing');
  smoking('nothing', '21.0', '', 'value', 'is an empty text', '[x] missing');
  smoking('an unknown symbol', '21.0', '[low]', 'value', 'is “[low]”', '[z] not applicable');
  smoking('a flag', '21.0', '[p]', 'value', 'is “[p]”', 'flags column');
  smoking('a thousands separator', '21.0', '"1,021.0"', 'value', 'is “1,021.0”', 'separator');
  smoking('an exponent', '21.0', '2.1e1', 'value', 'is “2.1e1”');
  smoking('infinity', '21.0', 'Infinity', 'value', 'is “Infinity”');
  smoking('below the least', '0,,,0', '-1,-2,2,0', 'value', '(-1) is below the least');
  smoking('above the most', '21.0,17.2,24.8', '101,99,102', 'value', '(101) is above the most');
  smoking(
    'below its lower limit',
    '21.0',
    '17.1',
    'value',
    'outside its own limits (17.2 to 24.8)',
  );
  smoking(
    'above its upper limit',
    '21.0',
    '24.9',
    'value',
    'outside its own limits (17.2 to 24.8)',
  );
  smoking('a space', '21.0', ' 21.0', 'value', 'begins or ends with a space');

  test('a value may be its own limit, and the indicator’s', () => {
    expect(problemsWith({ file, find: '21.0,17.2,24.8', replaceWith: '100,100,100' })).toEqual([]);
  });
});

describe('limits', () => {
  smoking('the wrong way round', '17.2,24.8', '24.8,17.2', 'lower', '(24.8) is above upper (17.2)');
  smoking('only the lower', '17.2,24.8', '17.2,', 'upper', 'is empty although lower is given');
  smoking('only the upper', '17.2,24.8', ',24.8', 'lower', 'is empty although upper is given');
  smoking('none where there should be', '17.2,24.8', ',', 'lower', 'and upper are empty');
  smoking('not a number', '17.2', '?', 'lower', 'is “?”', 'plain number');
  waits(
    'where there are none',
    '41,,',
    '41,40,42',
    'lower',
    'indicator says that it has no limits',
  );
});

describe('suppressed, missing and not applicable have no numbers', () => {
  smoking('a count', '[c],,,', '[c],,,3', 'count', 'although the value is suppressed', 'give');
  smoking('a denominator', '[c],,,,', '[c],,,,9', 'denominator', 'the value is suppressed');
  waits('a lower limit', '[x],', '[x],4', 'lower', 'the value is missing');
  waits('an upper limit', '[z],,', '[z],,4', 'upper', 'the value is not applicable');
});

describe('counts', () => {
  smoking('a part of a count', '195,1000', '195.5,1000', 'count', 'is 195.5', 'whole number');
  smoking('a count below 0', '195,1000', '-1,1000', 'count', 'is -1', '0 or more');
  smoking('a denominator of 0', '195,1000', '195,0', 'denominator', 'is 0', 'more than 0');
  smoking('text', '195,1000', 'many,1000', 'count', 'is “many”');
});

describe('what a value is about', () => {
  smoking('an area that is none', 'E10000902', 'Southshire', 'area', 'is “Southshire”', 'ONS code');
  smoking('an unknown area', 'E10000902', 'E10000999', 'area', 'is not in areas.json');
  smoking('a sex that is none', 'E10000902,Persons', 'E10000902,All', 'sex', 'is “All”', 'Persons');
  smoking('another sex', 'E10000902,Persons', 'E10000902,Male', 'sex', '“Male” is not among');
  smoking('another age', '18 and over,,2022', '16 and over,,2022', 'age', 'differs from the');
  smoking('no age', '18 and over,,2022', ',,2022', 'age', 'is empty');
  smoking(
    'a period of another kind',
    ',2022,',
    ',2022/23,',
    'period',
    'not a calendar period',
    'a year',
  );
  smoking(
    'a period to come',
    ',2022,',
    ',2026,',
    'period',
    'after the day up to which the record goes',
  );
  waits(
    'years that do not follow',
    'Male,All ages,,2022/23',
    'Male,All ages,,2022/24',
    'period',
    'survey',
  );
  smoking('an unknown flag', 'p b', 'p x', 'flags', 'has “x”', 'p provisional');
  smoking('a flag as a word', 'p b', 'provisional', 'flags', 'has “provisional”', 'write p.');
  smoking('a flag twice', 'p b', 'b b', 'flags', 'has “b” twice');

  test('the same area, sex, age, group and period twice', () => {
    const one = { file, find: 'over,,2022', replaceWith: 'over,,2023' };
    expect(problemsWith(one)).toEqual([
      {
        file,
        line: 4,
        field: 'period',
        problem: 'repeats the area, sex, age, group and period of line 3',
        remedy: 'Keep the right one of the two rows.',
      },
    ]);
    // Another group is another value.
    expect(problemsWith({ ...one, replaceWith: 'over,Others,2023' })).toEqual([]);
  });
});

describe('columns and rows', () => {
  test('a misspelt column is reported as unknown, and the right one as missing', () => {
    expect(problemsWith({ file, find: ',lower,', replaceWith: ',lowr,' })).toMatchObject([
      { file, line: 1, field: 'lower', problem: 'the column is missing' },
      { file, line: 1, field: 'lowr', remedy: expect.stringContaining('Did you mean “lower”?') },
    ]);
  });

  test('a column twice', () => {
    expect(problemsWith({ file, find: 'flags', replaceWith: 'group' })).toMatchObject([
      { line: 1, field: 'flags', problem: 'the column is missing' },
      { line: 1, field: 'group', problem: 'is a column twice' },
    ]);
  });

  smoking('a cell too many', '21.0,', '21.0,,', '', 'the row has 12 cells, the header 11');
  smoking('a quotation mark inside a cell', 'fifth', 'f"ifth', '', 'quotation mark inside a cell');
  smoking('a quotation mark never closed', 'E10000902', '"E10000902', '', 'never closed');

  test('columns may be in any order; blank lines and line breaks in quotes, which are refused, don’t shift line numbers', () => {
    const files = recordFiles();
    const rows = [
      'flags,value,period,group,age,sex,area,lower,upper,count,denominator',
      'r,41,2022/23,,All ages,Female,E06000901,,,,',
      '',
      ',42,2022/23,"Two\nlines",All ages,Female,E06000901,,,,',
      ',oops,2022/23,,All ages,Male,E06000901,,,,',
    ];
    files.set('observations/waits.csv', rows.join('\n'));
    expect(parseRecord(files).problems).toMatchObject([
      { line: 4, field: 'group' },
      { line: 6, field: 'value' },
    ]);
    files.set('observations/waits.csv', rows.slice(0, -1).join('\n').replace('Two\n', 'Two '));
    const { record } = parseRecord(files);
    expect(record?.observations.slice(-2)).toMatchObject([
      { value: 41, flags: ['revised'] },
      { value: 42, group: 'Two lines' },
    ]);
  });

  test.each([
    ['', 1, 'the file is empty'],
    ['area,sex,age,group,period,value,lower,upper,count,denominator,flags\n', 1, 'has no rows'],
    ['area;sex;age\nE06000901;Male;All ages\n', 1, 'the columns are not separated by commas'],
  ])('“%s”', (text, line, problem) => {
    const files = recordFiles();
    files.set('observations/waits.csv', text);
    expect(parseRecord(files).problems).toMatchObject([{ line, problem }]);
  });

  test('without a value for the first comparator, the indicator must say why', () => {
    const gap = {
      file: 'indicators.json',
      find: '"Not collected nationally."',
      replaceWith: 'null',
    };
    expect(problemsWith(gap)).toMatchObject([
      { file: 'observations/waits.csv', line: 0, problem: expect.stringContaining('E92000001') },
    ]);
  });

  test('the values of an invalid indicator are not reported', () => {
    const kind = { file: 'indicators.json', find: '"calendar"', replaceWith: '"calender"' };
    expect(problemsWith(kind).map(({ field }) => field)).toEqual(['periodKind']);
    const starts = { file: 'indicators.json', find: '"11-16"', replaceWith: 'null' };
    expect(problemsWith(starts).map(({ field }) => field)).toEqual(['yearStarts']);
  });
});
