import { parse } from 'csv-parse/sync';
import { assert, constantFrom, oneof, property, string, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { Observation } from '#src/contract/outcomes.ts';
import { COLLECTION_NAMES } from '#src/contract/collections.ts';

import { schemaHeadings, toCsv } from './csv.ts';
import { collectionHeadings } from './csvColumns.ts';

const MARK = '\ufeff';
const Text = z.strictObject({ text: z.string().nullable() });
const cellOf = (text: string | null) => toCsv([{ text }], Text).slice(`${MARK}text\r\n`.length, -2);

it('is headings and rows, with a byte order mark and CRLF', () => {
  const Row = z.strictObject({ b: z.string(), a: z.number().optional() });
  expect(toCsv([{ a: 1.25, b: 'x' }, { b: 'y' }], Row)).toBe(`${MARK}b,a\r\nx,1.25\r\ny,\r\n`);
  expect(toCsv([], Row)).toBe(`${MARK}b,a\r\n`);
});

it.each([
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['Bentham – and Café', 'Bentham – and Café'],
  [null, ''],
])('quotes what needs it, and only that: %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

describe('a cell with a text that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 1772 000000', "'+44 1772 000000"],
    ['-1+cmd|x', "'-1+cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('has an apostrophe before it: %j', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it('leaves numbers, names and dashes alone', () => {
    for (const text of ['-1.5', '+2', 'a=b', '–5', '2022–24', '01K'])
      expect(cellOf(text)).toBe(text);
    expect(toCsv([{ a: -0.5 }], z.strictObject({ a: z.number() }))).toContain('\r\n-0.5\r\n');
  });
});

it('never rounds a number', () => {
  const Row = z.strictObject({ a: z.number() });
  expect(toCsv([{ a: 0.1 + 0.2 }], Row)).toContain('0.30000000000000004');
  expect(toCsv([{ a: 77.69614 }], Row)).toContain('77.69614');
});

it('flattens one level, joins lists of scalars, and writes lists of objects as JSON', () => {
  const Row = z.strictObject({
    part: z.strictObject({ name: z.string(), deep: z.strictObject({ x: z.number() }) }).nullable(),
    words: z.array(z.string()),
    kept: z.array(z.string()).nullable(),
    cited: z.array(z.strictObject({ source: z.string() })),
    yes: z.boolean(),
  });
  expect(schemaHeadings(Row)).toEqual(['part.name', 'part.deep', 'words', 'kept', 'cited', 'yes']);
  const rows = [
    {
      part: { name: 'n', deep: { x: 1 } },
      words: ['a', 'b'],
      kept: [],
      cited: [{ source: 's' }],
      yes: true,
    },
    { part: null, words: [], kept: null, cited: [], yes: false },
  ];
  expect(parse(toCsv(rows, Row), { bom: true, columns: true })).toEqual([
    {
      'part.name': 'n',
      'part.deep': '{"x":1}',
      'words': 'a; b',
      // Stated that there is none; null, in the next row, is: not stated.
      'kept': '[]',
      'cited': '[{"source":"s"}]',
      'yes': 'true',
    },
    { 'part.name': '', 'part.deep': '', 'words': '', 'kept': '', 'cited': '[]', 'yes': 'false' },
  ]);
});

it('writes zero, suppressed, missing and not applicable differently', () => {
  const about = {
    indicator: 'adult-obesity',
    area: 'E06000009',
    sex: 'Persons' as const,
    age: '18+',
    period: '2023/24',
    periodKind: 'financial' as const,
    start: '2023-04-01',
    end: '2024-03-31',
  };
  const rows: Observation[] = [
    { ...about, state: 'zero', value: 0, lower: 0, upper: 1.5 },
    { ...about, state: 'suppressed' },
    { ...about, state: 'missing' },
    { ...about, state: 'not-applicable' },
  ];
  const read = parse<Record<string, string>>(toCsv(rows, Observation), {
    bom: true,
    columns: true,
  });
  expect(read.map((row) => [row['state'], row['value']])).toEqual([
    ['zero', '0'],
    ['suppressed', ''],
    ['missing', ''],
    ['not-applicable', ''],
  ]);
});

it('can be parsed back to the same texts, whatever they are', () => {
  const Row = z.strictObject({ a: z.string(), b: z.string() });
  const text = oneof(
    string(),
    string({ unit: constantFrom('"', ',', '\r', '\n', ';', '=', '–', ' ') }),
  );
  assert(
    property(array(text, { minLength: 2, maxLength: 2 }), ([a = '', b = '']) => {
      const [read] = parse<Record<string, string>>(toCsv([{ a, b }], Row), {
        bom: true,
        columns: true,
        relax_column_count: false,
        skip_empty_lines: false,
        record_delimiter: '\r\n',
      });
      for (const [name, given] of [
        ['a', a],
        ['b', b],
      ] as const)
        expect([given, `'${given}`]).toContain(read?.[name]);
    }),
  );
});

it('has a heading for every field of every collection, each once, with the basis last', () => {
  for (const name of COLLECTION_NAMES) {
    const header = collectionHeadings(name);
    expect(header.length, name).toBeGreaterThan(2);
    expect(new Set(header).size, name).toBe(header.length);
    expect(header.at(-1), name).toBe('recordBasis');
  }
  expect(collectionHeadings('observations').join(',')).toBe(
    'indicator,area,sex,group,age,period,periodKind,start,end,flags,state,value,lower,upper,count,denominator,indicatorName,areaName,unit,proxyFor,producer,dataset,released,basis,historic,recordBasis',
  );
  expect(collectionHeadings('indicators')).toContain('dataset.producer');
  expect(collectionHeadings('register').slice(-2)).toEqual(['asAt', 'recordBasis']);
});
