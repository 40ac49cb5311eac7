import { describe, expect, test } from 'vitest';

import { COLLECTIONS, STORED_NAMES } from '#src/contract/collections.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

import { parseRecord } from './parseRecord.ts';

test('a valid record is read whole and meets the contract', () => {
  const { record, problems } = parseRecord(recordFiles());
  expect(problems).toEqual([]);
  if (!record) throw new Error('there is a record');
  for (const name of STORED_NAMES)
    for (const row of record[name])
      expect(COLLECTIONS[name].stored.safeParse(row).error?.issues ?? []).toEqual([]);
  expect(record.system).toHaveLength(1);
  expect(record.decisions.map(({ status }) => status)).toEqual(['announced', 'delegated']);
  expect(record.observations[2]).toEqual({
    indicator: 'smoking',
    area: 'E06000901',
    sex: 'Persons',
    age: '18 and over',
    period: '2023',
    periodKind: 'calendar',
    start: '2023-01-01',
    end: '2023-12-31',
    flags: ['provisional', 'break'],
    state: 'number',
    value: 19.5,
    lower: 15.5,
    upper: 23.5,
    count: 195,
    denominator: 1000,
  });
  expect(record.observations.map(({ state }) => state)).toEqual([
    'number',
    'number',
    'number',
    'suppressed',
    'zero',
    'number',
    'missing',
    'not-applicable',
  ]);
  expect(record.observations[3]).toMatchObject({ group: 'Most deprived fifth' });
  expect(record.observations[5]).toMatchObject({ start: '2022-11-16', end: '2023-11-15' });
});

test('Windows line ends and a byte order mark change nothing', () => {
  const files = new Map(
    [...recordFiles()].map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  const { record, problems } = parseRecord(files);
  expect(problems).toEqual([]);
  expect(record).toEqual(parseRecord(recordFiles()).record);
});

test('more rows than a server can hold are told at once, and none is read', () => {
  const files = recordFiles();
  files.set('observations/smoking.csv', `area\n${'x\n'.repeat(250_000)}`);
  const { record, problems } = parseRecord(files);
  expect(record).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'observations/', line: 0 });
  expect(problems[0]?.problem).toMatch(
    /^the files have 250,0\d\d lines, and a server can hold 250,000 rows$/,
  );
});

describe('files', () => {
  const required = ['system', 'places', 'areas', 'services', 'decisions', 'sources'] as const;

  test.each(required)('%s is missing', (name) => {
    const files = recordFiles();
    files.delete(`${name}.json`);
    const about = parseRecord(files).problems.filter(({ file }) => file === `${name}.json`);
    expect(about).toMatchObject([{ line: 0, field: '', problem: 'the file is missing' }]);
  });

  test('without any other file the record is valid, and its collections are empty', () => {
    const files = new Map(
      required.map((name) => [`${name}.json`, recordFiles().get(`${name}.json`) ?? '']),
    );
    const system = files.get('system.json') ?? '';
    files.set('system.json', system.replace('"smoking"', ''));
    const { record, problems } = parseRecord(files);
    expect(problems).toEqual([]);
    for (const name of STORED_NAMES)
      expect(record?.[name].length, name).toBe(
        required.some((one) => one === name) ? parseRecord(recordFiles()).record?.[name].length : 0,
      );
  });

  test('references to a missing file are not reported', () => {
    const files = recordFiles();
    files.delete('sources.json');
    files.delete('areas.json');
    expect(parseRecord(files).problems.map(({ file }) => file)).toEqual([
      'areas.json',
      'sources.json',
    ]);
  });

  test('in an empty folder every required file is missing', () => {
    const { record, problems } = parseRecord(new Map());
    expect(record).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(
      required.map((name) => `${name}.json`).toSorted(),
    );
  });

  test('a misspelt name', () => {
    const files = recordFiles();
    files.set('conflict.json', files.get('conflicts.json') ?? '');
    files.delete('conflicts.json');
    expect(parseRecord(files).problems).toMatchObject([
      { file: 'conflict.json', line: 0, remedy: expect.stringContaining('“conflicts.json”') },
    ]);
  });

  test('an indicator without values, and values without an indicator', () => {
    const files = recordFiles();
    files.set('observations/smokng.csv', files.get('observations/smoking.csv') ?? '');
    files.delete('observations/smoking.csv');
    expect(parseRecord(files).problems).toMatchObject([
      { file: 'indicators.json', line: 3, field: 'id', problem: '“smoking” has no file of values' },
      {
        file: 'observations/smokng.csv',
        line: 0,
        problem: 'there is no indicator “smokng”',
        remedy: expect.stringContaining('“smoking”'),
      },
    ]);
  });

  test('a list where one object belongs, and the other way round', () => {
    const files = recordFiles();
    files.set('system.json', `[${files.get('system.json')}]`);
    files.set('events.json', '{}');
    expect(parseRecord(files).problems).toMatchObject([
      { file: 'events.json', line: 1, problem: 'the file must hold a list' },
      { file: 'system.json', line: 1, problem: 'the file must hold one object' },
    ]);
  });

  test('a file that was not saved as UTF-8', () => {
    const one = { file: 'events.json', find: 'First meeting', replaceWith: 'First m\uFFFDeting' };
    expect(problemsWith(one)).toMatchObject([
      { file: 'events.json', line: lineOf(one), remedy: expect.stringContaining('UTF-8') },
    ]);
  });
});

describe('syntax', () => {
  const events = (find: string, replaceWith: string) => ({
    file: 'events.json',
    find,
    replaceWith,
  });

  test.each([
    ['a comment', '"detail": null,', '"detail": null, // none', 'comment', '// none'],
    ['a comma after the last', '\n  }\n]', '\n  },\n]', 'comma after the last', '},\n]'],
    [
      'one after the last field',
      '"southshire"\n    ]',
      '"southshire"],',
      'comma after the last',
      '"southshire"],',
    ],
    ['a comma too few', '"detail": null,', '"detail": null', 'comma is missing', '"places"'],
    ['a text not closed', '"First meeting"', '"First meeting', 'not closed', '"First meeting'],
    ['no colon', '"detail": null', '"detail" null', 'colon', '"detail"'],
    ['curly marks', '"title"', '“title”', 'not JSON', '“title”'],
    ['a bare word', '"detail": null', '"detail": none', 'not JSON', '"detail"'],
    ['no end', '\n  }\n]', '', 'ends too early', '"southshire"'],
  ])('%s', (_, find, replaceWith, says, at) => {
    const one = events(find, replaceWith);
    const [first, ...more] = problemsWith(one);
    expect(first).toMatchObject({ file: 'events.json', problem: expect.stringContaining(says) });
    const line = lineOf(one, at) + (says === 'ends too early' ? 1 : 0);
    expect(first?.line).toBe(line);
    expect(more).toEqual([]);
  });

  test('after a harmless syntax error the rest of the file is still checked', () => {
    const comment = events('"detail": null,', '"detail": null, // none');
    const wrong = events('"on": "2022-09"', '"on": "2022-13"');
    expect(problemsWith(comment, wrong).map(({ field }) => field)).toEqual(['on', '']);
  });

  test.each(['', ' \n\n'])('an empty file', (text) => {
    const files = recordFiles();
    files.set('events.json', text);
    expect(parseRecord(files).problems).toMatchObject([
      { file: 'events.json', line: 1, problem: 'the file is empty' },
    ]);
  });

  test('a field twice in an entry', () => {
    const one = events('"title": "First meeting"', '"title": "First",\n    "title": "Second"');
    expect(problemsWith(one)).toMatchObject([
      {
        line: lineOf(one, '"title": "Second"'),
        field: 'title',
        problem: 'is there twice in one entry',
      },
    ]);
  });
});

describe('the contract', () => {
  test.each([
    [
      'text for a number',
      'funds',
      '5000000',
      '"5000000"',
      'amount',
      'is text (“5000000”)',
      'It must be a number.',
    ],
    [
      'a number for text',
      'events',
      '"First meeting"',
      '7',
      'title',
      'is a number (7)',
      'It must be text',
    ],
    [
      'a part of a whole number',
      'places',
      '"lsoas": 40',
      '"lsoas": 39.5',
      'footprint[0].lsoas',
      'is a number (39.5)',
      'It must be a whole number.',
    ],
    ['below what is allowed', 'funds', '5000000', '-5', 'amount', 'is -5', 'It must be 0 or more.'],
    [
      'null where it may not be',
      'events',
      '"First meeting"',
      'null',
      'title',
      'is empty (null)',
      'It must be text',
    ],
    [
      'an unknown word',
      'decisions',
      '"announced",\n    "from"',
      '"anounced",\n    "from"',
      'status',
      'is “anounced”',
      'Did you mean “announced”?',
    ],
    [
      'no such day',
      'priorities',
      '"2025-03-31"',
      '"2025-02-29"',
      'dueOn',
      'is “2025-02-29”',
      'It must be a real day',
    ],
    [
      'a range backwards',
      'events',
      '"2022-09"',
      '"2023/2022"',
      'on',
      'is “2023/2022”',
      'with the earlier first',
    ],
    [
      'no web address',
      'sources',
      'https://example.org/minutes',
      'minutes.pdf',
      'address',
      'is “minutes.pdf”',
      'must be a web address',
    ],
    [
      'no source',
      'people',
      '[\n      {\n        "source": "website",\n        "where": "Page 1"\n      }\n    ]',
      '[]',
      'sources',
      'is an empty list',
      'It needs at least one source.',
    ],
    ['too few tenths', 'places', '11,\n', '', 'deprivation.deciles', 'has 9 items', 'exactly 10'],
    [
      'more in the place than in the area',
      'places',
      '"lsoas": 40',
      '"lsoas": 51',
      'footprint[0]',
      'has more LSOAs in the place',
      'Compare it with its source',
    ],
    [
      'whole, but not all of it',
      'places',
      '"extent": "part"',
      '"extent": "whole"',
      'footprint[0]',
      'is called whole, but not all',
      'Compare it with its source',
    ],
  ])('%s', (_, name, find, replaceWith, field, problem, remedy) => {
    const one = { file: `${name}.json`, find, replaceWith };
    const about = problemsWith(one).filter((found) => found.field === field);
    expect(about).toEqual([
      {
        file: one.file,
        line: expect.any(Number),
        field,
        problem: expect.stringContaining(problem),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });

  test('a missing field is reported on the line of its entry, with its description', () => {
    const one = { file: 'decisions.json', find: '"reviewOn": "2025-04-01",\n', replaceWith: '' };
    const entry = lineOf(one, '"id": "northtown-dental-delegated"') - 1;
    expect(problemsWith(one)).toEqual([
      {
        file: 'decisions.json',
        line: entry,
        field: 'reviewOn',
        problem: 'is missing',
        remedy: 'Add it. When it must be reviewed. Null: not stated.',
      },
    ]);
  });

  test('a misspelt field is reported on its own line, with the right name', () => {
    const one = {
      file: 'decisions.json',
      find: '"reviewOn": "2025',
      replaceWith: '"reviewOm": "2025',
    };
    expect(problemsWith(one)).toMatchObject([
      { field: 'reviewOn', problem: 'is missing' },
      {
        line: lineOf(one),
        field: 'reviewOm',
        problem: 'is not a field of this entry',
        remedy: expect.stringContaining('Did you mean “reviewOn”?'),
      },
    ]);
  });

  test.each(
    [...recordFiles()].filter(([name, text]) => name.endsWith('.json') && text.includes('"id"')),
  )('%s: a field that no entry has', (file, text) => {
    const files = recordFiles();
    files.set(file, text.replace('"id"', '"idd": "one",\n    "id"'));
    expect(parseRecord(files).problems).toEqual([
      expect.objectContaining({ file, field: 'idd', problem: 'is not a field of this entry' }),
    ]);
  });

  test('an entry that is not an object', () => {
    const files = recordFiles();
    files.set('events.json', '[\n  7\n]');
    expect(parseRecord(files).problems).toMatchObject([
      { file: 'events.json', line: 2, field: '', problem: 'is a number (7)' },
    ]);
  });
});

test('every problem is reported, in every file, in order', () => {
  const problems = problemsWith(
    { file: 'decisions.json', find: '"decidedOn": "2024-02-01"', replaceWith: '"decidedOn": 2024' },
    {
      file: 'decisions.json',
      find: '"evidence": "decision"',
      replaceWith: '"evidence": "statement"',
    },
    {
      file: 'decisions.json',
      find: '"holder": "Northtown committee"',
      replaceWith: '"holder": null',
    },
    { file: 'decisions.json', find: '"2023-07-05"', replaceWith: '"2027-07-05"' },
    { file: 'events.json', find: '"southshire"', replaceWith: '"southport"' },
    { file: 'observations/smoking.csv', find: '21.0', replaceWith: '121.0' },
  );
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    ['decisions.json', 'from'],
    ['decisions.json', 'sources'],
    ['decisions.json', 'decidedOn'],
    ['decisions.json', 'holder'],
    ['events.json', 'places[0]'],
    ['observations/smoking.csv', 'value'],
    ['observations/smoking.csv', 'value'],
  ]);
});
