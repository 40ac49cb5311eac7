import { describe, expect, test } from 'vitest';

import { problemLine } from '#server/records/DataProblem.ts';
import {
  connectedFiles,
  fingertipsCsv,
  type FingertipsRow,
  onsCsv,
  type OnsRow,
} from '#server/testing/serviceFiles.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';

import { csvLine } from './figuresCsv.ts';
import { readFigures, type Reading } from './readFigures.ts';
import { recordParts } from './recordParts.ts';
import { fingertips } from './services/fingertips.ts';
import { ons } from './services/ons.ts';

const { indicators, areas, system } = recordParts('record', connectedFiles());
const smoking = indicators.find(({ id }) => id === 'smoking');
const waits = indicators.find(({ id }) => id === 'waits');
if (!smoking || !waits) throw new Error('the record has both');

const filterFor = (indicator: Indicator, groups = false) => ({
  indicator,
  areas: new Set(areas.map(({ code }) => code)),
  groups,
  recordDate: recordDay(system),
});
const FILE = 'answer.csv';
const SERIES = { id: 900, age: '18+ yrs', areaTypes: [502] };

const fromFingertips = (text: string, about: Partial<Indicator> = {}, groups = false) =>
  readFigures(
    fingertips,
    SERIES,
    [{ name: FILE, text }],
    filterFor({ ...smoking, ...about }, groups),
  );
const fromOns = (text: string, indicator: Indicator = smoking) =>
  readFigures(
    ons,
    indicator.id === 'waits'
      ? { file: 'f', series: { Female: 'Waits, women', Male: 'Waits, men' } }
      : { file: 'f', series: { Persons: 'Cigarette smokers' } },
    [{ name: FILE, text }],
    filterFor(indicator),
  );

const lines = ({ rows }: Reading) => rows.map(csvLine);
const messages = ({ problems }: Reading) => problems.map(problemLine);

const row = {
  area: 'E06000901',
  period: '2024',
  value: '19.5',
  lower: '15.5',
  upper: '23.5',
} satisfies FingertipsRow;
const onsRow = { ...row, period: '2024-01-01/P1Y' } satisfies OnsRow;
const WRITTEN = 'E06000901,Persons,18 and over,,2024,19.5,15.5,23.5';

describe('Fingertips', () => {
  test('a row is converted, with count and denominator', () => {
    const reading = fromFingertips(fingertipsCsv({ ...row, count: '195', denominator: '1000' }));
    expect(lines(reading)).toEqual([`${WRITTEN},195,1000,`]);
    expect(messages(reading)).toEqual([]);
  });

  test('columns are found by name: fewer, more, in any order, with a byte order mark and CRLF', () => {
    const text = fingertipsCsv({ ...row, areaName: '"Hull, City of"' });
    const [header = '', first = ''] = text.split('\n');
    for (const variant of [
      `${header.replace(/,Time period range$/, '')}\n${first.replace(/,1y$/, '')}\n`,
      text.replace('Regions (statistical)', 'Sub-ICB location'),
      `Extra,${header}\nx,${first}\n`,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]) {
      const reading = fromFingertips(variant);
      expect(messages(reading)).toEqual([]);
      expect(lines(reading)).toEqual([`${WRITTEN},,,`]);
    }
  });

  test.each([
    ['calendar', null, '2024', '2024'],
    ['rolling', null, '2022 - 24', '2022-24'],
    ['rolling', null, '1999 – 01', '1999-01'],
    ['rolling', '09-01', '2019/20 - 23/24', '2019/20-2023/24'],
    ['rolling', '04-01', '2019/20 - 2023/24', '2019/20-2023/24'],
    ['financial', null, '2023/24', '2023/24'],
    ['academic', null, '2023/24', '2023/24'],
    ['survey', '11-16', '2023/24', '2023/24'],
  ] as const)('%s period %s %s', (periodKind, yearStarts, period, written) => {
    const reading = fromFingertips(fingertipsCsv({ ...row, period }), { periodKind, yearStarts });
    expect(messages(reading)).toEqual([]);
    expect(reading.rows[0]?.period).toBe(written);
  });

  test.each([
    ['*', '', '[c]'],
    ['', 'Value suppressed for disclosure control due to small count', '[c]'],
    ['*', 'Value missing in source data', '[c]'],
    ['', 'Value missing in source data', '[x]'],
    ['', '', '[x]'],
    ['0', '', '0'],
  ])('“%s” with the note “%s” is %s', (value, note, written) => {
    const reading = fromFingertips(
      fingertipsCsv({ ...row, value, note, lower: '', upper: '', count: '3', denominator: '90' }),
    );
    expect(messages(reading)).toEqual([]);
    const [cells] = reading.rows;
    expect(cells?.value).toBe(written);
    // A count or a denominator beside a suppressed value could give it away.
    expect([cells?.count, cells?.denominator]).toEqual(written === '0' ? ['3', '90'] : ['', '']);
  });

  test('a count that is not whole is left empty and noted, and so are the service’s notes', () => {
    const { rows, notes } = fromFingertips(
      fingertipsCsv(
        { ...row, count: '195.4', denominator: '1000', note: 'Small numbers' },
        { ...row, area: 'E07000903', count: '195.0' },
      ),
    );
    expect(rows.map(({ count }) => count)).toEqual(['', '195']);
    expect(notes.lines()).toEqual([
      '1 row kept with a note: “Small numbers”',
      '1 row with a count that is not a whole number, left empty: 195.4',
    ]);
  });

  test('only rows about the whole population of the record’s areas are read; the others are counted', () => {
    const text = fingertipsCsv(
      row,
      { ...row, area: 'E06000010', areaName: '"Kingston upon Hull, City of"' },
      { ...row, area: 'E06000010', areaName: '"Kingston upon Hull, City of"', period: '2023' },
      { ...row, area: 'E06000011', areaName: 'East Riding' },
      { ...row, sex: 'Male' },
      { ...row, age: '16+ yrs' },
      { ...row, id: 901 },
      { ...row, categoryType: 'Deprivation deciles', category: 'Most deprived decile' },
    );
    const reading = fromFingertips(text);
    expect(reading.rows).toHaveLength(1);
    expect(reading.skipped.lines()).toEqual([
      '3 rows of areas that are not in areas.json: Kingston upon Hull, City of, East Riding',
      '1 row of another sex: Male',
      '1 row of another age: 16+ yrs',
      '1 row of other indicators: 901',
      '1 row about parts of the population (--groups takes them in): Deprivation deciles',
    ]);
    expect(fromFingertips(text, {}, true).rows.map(({ group }) => group)).toEqual([
      '',
      'Deprivation deciles: Most deprived decile',
    ]);
  });

  test('equal rows of an area, in one download or two, are read once', () => {
    const one = { name: 'a.csv', text: fingertipsCsv(row, row) };
    const two = { name: 'b.csv', text: fingertipsCsv(row, { ...row, area: 'E07000903' }) };
    const reading = readFigures(fingertips, SERIES, [one, two], filterFor(smoking));
    expect(messages(reading)).toEqual([]);
    expect(reading.rows.map(({ area }) => area)).toEqual(['E06000901', 'E07000903']);
  });

  test('a download without selected rows is a problem', () => {
    const texts = [fingertipsCsv(row), fingertipsCsv()];
    const downloads = texts.map((text, index) => ({ name: `${index}.csv`, text }));
    expect(messages(readFigures(fingertips, SERIES, downloads, filterFor(smoking)))).toEqual([
      expect.stringMatching(/^1\.csv: no row of it is for “smoking”, Persons/),
    ]);
  });

  test.each<[string, Partial<FingertipsRow>, string]>([
    ['text for a value', { value: 'n/a' }, ':2 Value: is “n/a”'],
    ['a thousands separator', { value: '"1,019.5"' }, ':2 Value: is “1,019.5”'],
    ['a value that can’t be', { value: '101', upper: '102' }, ':2 Value: (101) is above the most'],
    [
      'limits swapped',
      { lower: '23.5', upper: '15.5' },
      ':2 Lower CI 95.0 limit: (23.5) is above upper',
    ],
    ['a value outside its limits', { value: '30' }, ':2 Value: (30) is outside its own limits'],
    ['one limit', { lower: '' }, ':2 Lower CI 95.0 limit: is empty although upper is given'],
    ['no limits', { lower: '', upper: '' }, ':2 Lower CI 95.0 limit: and upper are empty'],
    [
      'a period of another kind',
      { period: '2023/24' },
      ':2 Time period: is “2023/24”, not a calendar',
    ],
    ['a period to come', { period: '2027' }, ':2 Time period: “2027” ends on 2027-12-31, after'],
    [
      'a period that sorts elsewhere',
      { sortable: '20230000' },
      'Time period Sortable: is “20230000” although “2024”',
    ],
  ])('%s is refused, with its line and column', (_, change, words) => {
    const found = messages(fromFingertips(fingertipsCsv({ ...row, ...change })));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${FILE}${words.startsWith(':') ? '' : ':2 '}${words}`);
  });

  test('two different rows about one figure are a problem', () => {
    const found = messages(fromFingertips(fingertipsCsv(row, { ...row, value: '19.6' })));
    expect(found).toEqual([
      expect.stringMatching(/^answer\.csv:3: has other figures than line 2 of this file/),
    ]);
  });

  test('every problem is reported, not only the first', () => {
    const text = fingertipsCsv(
      { ...row, value: 'n/a' },
      { ...row, period: '2023' },
      { ...row, area: 'E07000903', lower: '30', upper: '20', value: '25' },
      { ...row, area: 'E10000902', period: '24' },
    );
    expect(messages(fromFingertips(text)).map((line) => line.slice(0, 20))).toEqual([
      'answer.csv:2 Value: ',
      'answer.csv:4 Lower C',
      'answer.csv:5 Time pe',
    ]);
  });
});

describe('a download in another format', () => {
  const good = fingertipsCsv(row, { ...row, area: 'E07000903' });

  test.each([
    ['nothing', '', 'answer.csv:1: the file is empty'],
    ['a header alone', fingertipsCsv(), 'answer.csv: no row of it is for “smoking”'],
    [
      'other areas alone',
      fingertipsCsv({ ...row, area: 'E06000010' }),
      '1 row of areas that are not in areas.json: Some area',
    ],
    ['no header', good.slice(good.indexOf('\n') + 1), 'answer.csv:1 Value: the column is missing'],
    [
      'a column renamed',
      good.replace(',Value,', ',Val,'),
      'answer.csv:1 Value: the column is missing. This is another file',
    ],
    [
      'a web page',
      '<!doctype html><h1>502 Bad Gateway</h1>',
      'answer.csv:1: is a web page, not a CSV file',
    ],
    ['another separator', 'Indicator ID;Value\n900;1\n', 'not separated by commas'],
    ['a body cut off', good.slice(0, -70), 'answer.csv:3: the row has'],
    [
      'a body cut off in quotation marks',
      `${good}900,"Smoking, adu`,
      'a quotation mark is never closed',
    ],
  ])('%s', (_, text, words) => {
    const found = messages(fromFingertips(text));
    expect(found.join('\n')).toContain(words);
    // One reason is messages once, not for each row.
    expect(found.length).toBeLessThanOrEqual(words.includes('Value: the') ? 15 : 1);
  });
});

describe('ONS Explore Local Statistics', () => {
  test('a row is converted, also with a byte order mark and CRLF', () => {
    const text = onsCsv({ ...onsRow, areaName: '"Bristol, City of"' });
    for (const variant of [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
      const reading = fromOns(variant);
      expect(messages(reading)).toEqual([]);
      expect(lines(reading)).toEqual([`${WRITTEN},,,`]);
    }
  });

  test('the series determines the sex, and the indicator the kind of period', () => {
    const reading = fromOns(
      onsCsv(
        { area: 'E06000901', series: '"Waits, men"', period: '2023-11-16/P1Y', value: '41.0' },
        { area: 'E06000901', series: '"Waits, women"', period: '2023-11-16/P1Y', value: '39' },
        { area: 'E06000901', series: 'Waits', period: '2023-11-16/P1Y', value: '40' },
      ),
      waits,
    );
    expect(messages(reading)).toEqual([]);
    expect(lines(reading)).toEqual([
      'E06000901,Male,All ages,,2023/24,41,,,,,',
      'E06000901,Female,All ages,,2023/24,39,,,,,',
    ]);
    expect(reading.skipped.lines()).toEqual(['1 row of other series: Waits']);
  });

  const none = { value: '', lower: '', upper: '' };
  test.each<[string, Partial<OnsRow>, string, string]>([
    ['no mark', {}, '19.5', ''],
    ['a letter', { status: 'p' }, '19.5', 'p'],
    ['a letter in brackets', { status: '[r]' }, '19.5', 'r'],
    ['several', { status: 'b [p]' }, '19.5', 'p b'],
    ['in the notes', { notes: 'Break in series [b]; see [note 2]' }, '19.5', 'b'],
    ['low reliability', { status: 'u' }, '19.5', ''],
    ['suppressed', { ...none, status: 'c' }, '[c]', ''],
    ['suppressed, where the value stands', { ...none, value: '[c]' }, '[c]', ''],
    ['not applicable', { ...none, status: '[z]' }, '[z]', ''],
    ['not available', { ...none, status: 'x' }, '[x]', ''],
    ['nothing at all', none, '[x]', ''],
    ['rounds to zero', { ...none, status: '[low]' }, '[x]', ''],
  ])('%s', (_, change, value, flags) => {
    const reading = fromOns(onsCsv({ ...onsRow, ...change }));
    expect(messages(reading)).toEqual([]);
    const [cells] = reading.rows;
    expect([cells?.value, cells?.flags]).toEqual([value, flags]);
    const limits = value.startsWith('[') ? ['', ''] : ['15.5', '23.5'];
    expect([cells?.lower, cells?.upper]).toEqual(limits);
  });

  test('marks that our format has no column for are noted; forecasts are skipped', () => {
    const { rows, notes, skipped } = fromOns(
      onsCsv(
        { ...onsRow, areaName: 'Hill', status: 'u' },
        { ...onsRow, ...none, area: 'E07000903', areaName: 'Dale', status: 'low' },
        { ...onsRow, area: 'E10000902', status: 'f' },
      ),
    );
    expect(rows).toHaveLength(2);
    expect(notes.lines()).toEqual([
      '1 row kept though marked [u], of low reliability: Hill 2024-01-01/P1Y',
      '1 row without a value, marked [low]: written as missing: Dale 2024-01-01/P1Y',
    ]);
    expect(skipped.lines()).toEqual(['1 row of forecasts: 2024-01-01/P1Y']);
  });

  test.each<[string, Partial<OnsRow>, string]>([
    [
      'a mark that is none',
      { status: 'q' },
      'answer.csv:2 status: has “q”, which is not a known mark',
    ],
    [
      'a value that is suppressed',
      { status: 'c' },
      'answer.csv:2 observation: is given although the row is marked [c]',
    ],
    [
      'a period of another length',
      { period: '2020-01-01/P5Y' },
      'answer.csv:2 period: is “2020-01-01/P5Y”, which is not a calendar period',
    ],
    ['a label for a period', { period: '2024' }, 'answer.csv:2 period: is “2024”'],
    [
      'limits swapped',
      { lower: '23.5', upper: '15.5' },
      'answer.csv:2 lci_95: (23.5) is above upper (15.5)',
    ],
    [
      'a value that can’t be',
      { value: '-1', lower: '-2' },
      'answer.csv:2 observation: (-1) is below the least',
    ],
    [
      'another series alone',
      { series: 'Vapers' },
      'answer.csv: no row of it is for “smoking”, Persons. 1 row of other series: Vapers. Compare connections.json',
    ],
  ])('%s is refused', (_, change, words) => {
    expect(messages(fromOns(onsCsv({ ...onsRow, ...change }))).join('\n')).toContain(words);
  });
});
