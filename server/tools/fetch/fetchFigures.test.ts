import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import {
  connectedFiles,
  fingertipsCsv,
  type FingertipsRow,
  onsCsv,
} from '#server/testing/serviceFiles.ts';
import { checkFolder } from '#server/tools/dataCheck.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import { verdictBetween } from '#src/statistics/verdict.ts';

import { fetchFigures } from './fetchFigures.ts';
import { readArguments } from './readArguments.ts';
import type { Transport } from './services/createDownloader.ts';
import { DownloadCache } from './services/DownloadCache.ts';

let folder = '';
let record = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  record = join(folder, 'record');
  await mkdir(join(record, 'observations'), { recursive: true });
  await put(connectedFiles());
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (files: ReadonlyMap<string, string>) => {
  for (const [name, text] of files) await writeFile(join(record, name), text);
};
const smokingFile = () => readFile(join(record, 'observations/smoking.csv'), 'utf8');

/** Answers each address with a text; an address that is not there is an error. */
const from =
  (texts: Record<string, string>): Transport =>
  async ({ href }) => {
    const text = Object.entries(texts).find(([part]) => href.includes(part))?.[1];
    if (text === undefined) throw new Error(`nothing at ${href}`);
    return new Response(text);
  };

async function run(line: string, transport: Transport = from({})) {
  const args = readArguments([...line.split(' '), '--folder', record, '--tries', '1']);
  if (!args) throw new Error('no help is wanted here');
  return fetchFigures(args, {
    transport,
    cache: new DownloadCache(join(folder, 'cache')),
    progress: { step: () => {}, end: () => {} },
    wait: async () => {},
    firstWaitMs: 1,
  });
}

/** What the record already has, as Fingertips would give it. */
const there: FingertipsRow[] = [
  { area: 'E92000001', period: '2023', value: '14.50', lower: '14.1', upper: '14.9' },
  { area: 'E06000901', period: '2022', value: '21.0', lower: '17.2', upper: '24.8' },
  { area: 'E10000902', period: '2023', value: '0', count: '0', denominator: '900' },
];
const changed: FingertipsRow = {
  area: 'E06000901',
  period: '2023',
  value: '18.25',
  lower: '14.5',
  upper: '22.5',
  count: '195',
  denominator: '1000',
};
const later: FingertipsRow = { ...changed, period: '2024', value: '17.5' };

const answer = (...rows: FingertipsRow[]) => from({ 'indicator_ids=900': fingertipsCsv(...rows) });

describe('what would change', () => {
  test('is shown by kind, and nothing is written', async () => {
    const before = await smokingFile();
    const others = there.filter(({ area }) => area !== 'E92000001');
    const { text, hasChanges } = await run('fingertips smoking', answer(...others, changed, later));
    expect(text.replaceAll(record, 'record')).toBe(`record/observations/smoking.csv, from Fingertips
  1 new, 1 changed, 1 withdrawn, 2 the same

  new
    Northtown, Persons, 2024: 17.5 (14.5 to 22.5)

  changed
    Northtown, Persons, 2023: value 19.5 → 18.25, lower 15.5 → 14.5, upper 23.5 → 22.5

  withdrawn: in the file, but not in what the service gives. They stay; --remove-withdrawn takes them out
    England, Persons, 2023: 14.5 (14.1 to 14.9)

  no row for
    Southshire, which stands in for Southshire: 2024, the latest period
    England
    Hill

  released
    not known: the service’s file does not say. record/indicators.json:36 says 2025-01-15: set it by hand`);
    expect(hasChanges).toBe(true);
    expect(await smokingFile()).toBe(before);
  });

  test('may be nothing', async () => {
    const same = { ...changed, value: '19.5', lower: '15.50', upper: '23.5' };
    const { text, hasChanges } = await run('fingertips 900', answer(...there, same));
    expect(text).toContain('0 new, 0 changed, 0 withdrawn, 4 the same');
    expect(text).not.toContain('released');
    expect(hasChanges).toBe(false);
  });

  test('a missing proxy is named with its place', async () => {
    const files = connectedFiles();
    const places = files.get('places.json') ?? '';
    expect(places).toContain('"figuresFrom": "E10000902"');
    const { text } = await run('fingertips smoking', answer(changed));
    expect(text).toMatch(/no row for\n +Southshire, which stands in for Southshire/);
  });

  test('leaves counts as they are if the service has none', async () => {
    const one = { area: 'E06000901', period: '2023-01-01/P1Y', lower: '15.5', upper: '23.5' };
    const file = onsCsv({ ...one, value: '19.5', status: 'b p' });
    const { text } = await run('ons smoking', from({ 'cigarette-smokers.csv': file }));
    expect(text).toContain('0 new, 0 changed, 3 withdrawn, 1 the same');
  });

  test('of most values gives a warning', async () => {
    const many = (add: number): FingertipsRow[] =>
      Array.from({ length: 12 }, (_, index) => ({
        ...changed,
        period: String(2010 + index),
        value: String(15 + add),
      }));
    const first = await run('fingertips smoking', answer(...there, ...many(0)));
    expect(first.text).not.toContain('new method');
    await first.write();
    const { text } = await run('fingertips smoking', answer(...there, ...many(1)));
    expect(text).toContain('12 changed');
    expect(text).toContain('Most values changed: the series may have a new method.');
  });
});

describe('writing', () => {
  test('fills counts into rows that had none, and shares without published limits get Wilson’s', async () => {
    const files = connectedFiles();
    const indicators = (files.get('indicators.json') ?? '').replace(
      '"limits": true',
      '"limits": false',
    );
    const bare = (row: string) => `${row},,,,,`;
    const rows = [
      'E06000901,Persons,18 and over,,2023,20.6',
      'E92000001,Persons,18 and over,,2023,14.5',
    ];
    const header = 'area,sex,age,group,period,value,lower,upper,count,denominator,flags';
    await put(
      new Map([
        ['indicators.json', indicators],
        ['observations/smoking.csv', `${[header, ...rows.map(bare)].join('\n')}\n`],
      ]),
    );
    const { text, write } = await run(
      'fingertips smoking',
      answer(
        { area: 'E06000901', period: '2023', value: '20.6', count: '206', denominator: '1000' },
        { area: 'E92000001', period: '2023', value: '14.5', count: '14500', denominator: '100000' },
      ),
    );
    expect(text).toContain('Northtown, Persons, 2023: count none → 206, denominator none → 1000');
    await write();
    expect((await checkFolder(record)).isValid).toBe(true);
    const { observations } = await loadRecord(record);
    const figures = observations.filter(({ indicator }) => indicator === 'smoking');
    const [place = null, england = null] = figures;
    const measure = {
      unit: '%',
      decimals: 1,
      polarity: 'lower-is-better',
      comparison: 'difference',
    } as const;
    // 206 of 1,000: 18.16% to 23.27%, as in figureSentence.test.ts; 14.5% lies below.
    expect(place && estimateOf(place, measure)).toEqual({
      value: 20.6,
      lower: expect.closeTo(18.161, 2),
      upper: expect.closeTo(23.269, 2),
      derived: 'wilson',
    });
    expect(verdictBetween(place, england, measure, [])).toEqual({ kind: 'worse' });
  });

  test('leaves unchanged rows as they are, and a valid record', async () => {
    const { write } = await run('fingertips smoking', answer(...there, changed, later));
    await write();
    expect(await smokingFile())
      .toBe(`area,sex,age,group,period,value,lower,upper,count,denominator,flags
E06000901,Persons,18 and over,,2022,21.0,17.2,24.8,,,
E06000901,Persons,18 and over,,2023,18.25,14.5,22.5,195,1000,p b
E06000901,Persons,18 and over,,2024,17.5,14.5,22.5,195,1000,
E06000901,Persons,18 and over,Most deprived fifth,2023,[c],,,,,
E10000902,Persons,18 and over,,2023,0,,,0,900,
E92000001,Persons,18 and over,,2023,14.5,14.1,14.9,,,
`);
    expect((await checkFolder(record)).isValid).toBe(true);
    // No half-written file is left behind.
    expect((await readdir(join(record, 'observations'))).sort()).toEqual([
      'smoking.csv',
      'waits.csv',
    ]);
  });

  test('keeps withdrawn rows unless --remove-withdrawn is given', async () => {
    const rows = there.filter(({ period }) => period !== '2022');
    const gone = 'E06000901,Persons,18 and over,,2022,21.0';
    await (await run('fingertips smoking', answer(...rows, changed))).write();
    expect(await smokingFile()).toContain(gone);
    const removing = await run('fingertips smoking --remove-withdrawn', answer(...rows, changed));
    expect(removing.hasChanges).toBe(true);
    await removing.write();
    expect(await smokingFile()).not.toContain(gone);
    // Parts of the population were not asked for: their rows were not withdrawn.
    expect(await smokingFile()).toContain('Most deprived fifth');
  });

  test('creates the file of an indicator that has none', async () => {
    await rm(join(record, 'observations/smoking.csv'));
    await (await run('fingertips smoking', answer(...there))).write();
    expect((await checkFolder(record)).isValid).toBe(true);
  });

  test('writes nothing at all if one file would be invalid', async () => {
    const before = await smokingFile();
    const wait = { area: 'E06000901', period: '2023-11-16/P1Y', value: '40' };
    const { write } = await run(
      'ons --all --remove-withdrawn',
      from({
        'dental-waits.csv': onsCsv(
          { ...wait, series: '"Waits, women"' },
          { ...wait, series: '"Waits, men"' },
        ),
        // Without England, which the indicator says is there.
        'cigarette-smokers.csv': onsCsv({
          area: 'E06000901',
          period: '2023-01-01/P1Y',
          value: '19',
          lower: '15',
          upper: '23',
        }),
      }),
    );
    await expect(write()).rejects.toThrow(
      /^Nothing was written\. The record would not pass data:check[^]*has no row for E92000001/,
    );
    expect(await smokingFile()).toBe(before);
    expect(await readFile(join(record, 'observations/waits.csv'), 'utf8')).toBe(
      recordFiles().get('observations/waits.csv'),
    );
  });
});

describe('a downloaded file', () => {
  test('is read instead of asking the service', async () => {
    const file = join(folder, 'download.csv');
    await writeFile(file, `\uFEFF${fingertipsCsv(...there, changed)}`);
    const { text } = await run(`fingertips smoking --file ${file}`);
    expect(text).toContain('0 new, 1 changed, 0 withdrawn, 3 the same');
  });

  test('that doesn’t exist is an error', async () => {
    await expect(run('ons smoking --file none.csv')).rejects.toThrow('“none.csv” can’t be read');
  });
});

describe('refused', () => {
  test('a download with problems: each with its line in the cached copy', async () => {
    const before = await smokingFile();
    const answers = answer({ ...changed, value: 'n/a' }, { ...later, lower: '30', upper: '10' });
    const message = await run('fingertips smoking', answers).catch(String);
    const copy = join(folder, 'cache/fingertips-900-502.csv');
    expect(message).toContain('Nothing was written. What Fingertips gives can’t be used:');
    expect(message).toContain(`${copy}:2 Value: is “n/a”`);
    expect(message).toContain(`${copy}:3 Lower CI 95.0 limit: (30) is above upper (10)`);
    expect(await readFile(copy, 'utf8')).toContain('n/a');
    expect(await smokingFile()).toBe(before);
  });

  test.each([
    [
      'fingertips waits',
      '“waits” is not connected to fingertips in connections.json. Connected to fingertips: smoking.',
    ],
    ['fingertips 901', '“901” is no indicator of this record, and no number of one.'],
    ['ons smokin', 'Did you mean “smoking”?'],
  ])('%s', async (line, words) => {
    await expect(run(line)).rejects.toThrow(words);
  });

  test('a record that is invalid in a part that matters', async () => {
    await put(new Map([['connections.json', '[{}]']]));
    await expect(run('ons smoking')).rejects.toThrow(
      /Put the record right first\.[^]*connections\.json:1 indicator: is missing/,
    );
    await rm(join(record, 'connections.json'));
    await expect(run('ons --all')).rejects.toThrow('Nothing is connected to ons.');
  });
});
