import { describe, expect, test } from 'vitest';

import type { Indicator, Observation } from '#src/contract/outcomes.ts';

import { tile } from './testTiles.ts';
import { deprivationShade, indicatorShade, readShade, shadeQueries } from './tileShades.ts';

const obesity: Indicator = {
  id: 'adult-obesity',
  basis: 'published',
  sources: [{ source: 'survey', where: 'Table 1' }],
  name: 'Adults living with obesity',
  shortName: 'Adult obesity',
  definition: 'Share of adults.',
  numerator: 'What is counted',
  denominator: 'Out of what',
  theme: 'health-improvement',
  lifeStage: 'living-well',
  unit: '%',
  decimals: 1,
  least: 0,
  most: 100,
  polarity: 'lower-is-better',
  comparison: 'difference',
  sexes: ['Persons'],
  age: '18 and over',
  periodKind: 'calendar',
  yearStarts: null,
  limits: true,
  subject: 'In {period}, {value} of {adults} in {area}.',
  comparatorGap: null,
  dataset: { title: 'Survey', producer: 'Nobody', released: null, status: null },
  historic: false,
  caveats: [],
};

const at = (column: number) => ({ column, row: 1 });
const one = tile('a', 'A', 'one', { part: 'E06000001', area: 'E06000001', ...at(1) });
const two = tile('b', 'B', 'two', { part: 'E10000001', area: 'E07000001', ...at(2) });
const three = tile('c', 'C', 'two', { part: 'E10000001', area: 'E07000002', ...at(3) });
const tiles = [one, two, three, tile('d', 'D', 'two', { part: 'E06000002', area: null, ...at(4) })];

const about = { indicator: 'adult-obesity', sex: 'Persons', age: '18 and over' } as const;
const in_ = (year: number) => ({
  period: String(year),
  periodKind: 'calendar' as const,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});
const number = (area: string, year: number, value: number): Observation => ({
  ...about,
  ...in_(year),
  area,
  state: 'number',
  value,
  lower: value - 2,
  upper: value + 2,
});

const observations: Observation[] = [
  number('E06000001', 2023, 38),
  number('E07000001', 2023, 20.04),
  { ...number('E07000001', 2023, 99), group: 'Most deprived fifth' },
];

const WITHOUT = { value: null, lower: null, upper: null, detail: null, level: null };

describe('by an indicator', () => {
  const shade = indicatorShade(obesity, tiles, observations);

  test('the title has measure, unit and period', () => {
    expect(shade.title).toBe('Adults living with obesity, per cent, 2023');
  });

  test('each tile shows its own area’s figure, or none', () => {
    expect(tiles.map(({ id }) => shade.figureOf(id))).toEqual([
      // 20.0 to 38.0 in thirds of 6: levels end at 26 and 32.
      { text: '38.0%', value: 38, lower: 36, upper: 40, detail: '(36.0 to 40.0)', level: 2 },
      {
        text: '20.0%',
        value: 20.04,
        lower: 18.04,
        upper: 22.04,
        detail: '(18.0 to 22.0)',
        level: 0,
      },
      { ...WITHOUT, text: 'no figure' },
      { ...WITHOUT, text: 'no figure' },
    ]);
    expect(shade.levels).toEqual(['under 26%', '26% to under 32%', '32% or more']);
  });

  test('a tile without a number has the reason and no level', () => {
    const suppressed: Observation = {
      ...about,
      ...in_(2023),
      area: 'E07000002',
      state: 'suppressed',
    };
    const zero: Observation = {
      ...about,
      ...in_(2023),
      area: 'E06000001',
      state: 'zero',
      value: 0,
    };
    const other = indicatorShade(obesity, tiles, [suppressed, zero]);
    expect(other.figureOf('c')).toEqual({ ...WITHOUT, text: 'suppressed' });
    expect(other.figureOf('a')).toEqual({ ...WITHOUT, text: '0%', value: 0, level: 0 });
  });

  test('a figure from incomplete returns is shown without a shade, and moves no other', () => {
    const incomplete: Observation = {
      ...about,
      ...in_(2023),
      area: 'E07000002',
      state: 'number',
      value: 2,
      lower: 1,
      upper: 4,
      flags: ['incomplete', 'break'],
    };
    const other = indicatorShade(obesity, tiles, [...observations, incomplete]);
    expect(other.figureOf('c')).toMatchObject({
      text: '2.0%',
      detail: '(1.0 to 4.0), incomplete',
      level: null,
    });
    expect(other.levels).toEqual(shade.levels);
  });

  test('has no levels without figures', () => {
    const none = indicatorShade(obesity, tiles, []);
    expect(none.levels).toEqual([]);
    expect(none.title).toBe('Adults living with obesity, per cent');
    expect(none.figureOf('a').level).toBeNull();
  });
});

describe('by deprivation', () => {
  test('the share in the most deprived tenth, of how many, and not found', () => {
    const counted = [
      { ...one, deciles: [34, 57, 0, 0, 0, 0, 0, 0, 0, 0] },
      { ...two, deciles: [0, 3, 0, 0, 0, 0, 0, 0, 0, 0] },
      three,
    ];
    const shade = deprivationShade(counted, [
      { deprivation: { edition: 'Indices 2025', deciles: [], sources: [] } },
      { deprivation: null },
    ]);
    // 34 of 91 is 37.4 per cent.
    expect(shade.figureOf('a')).toMatchObject({ text: '37%', detail: '(34 of 91)', level: 2 });
    expect(shade.figureOf('b')).toMatchObject({
      text: '0%',
      value: 0,
      detail: '(0 of 3)',
      level: 0,
    });
    expect(shade.figureOf('c')).toEqual({ ...WITHOUT, text: 'not found' });
    expect(shade.title).toMatch(/most deprived tenth.*, Indices 2025$/);
  });
});

describe('readShade and shadeQueries', () => {
  const record = { tiles, indicators: [obesity] };

  test('reads no shade, an indicator, and deprivation if the record has it', () => {
    expect(readShade(null, record)).toEqual({ choice: { by: 'place' }, problem: null });
    expect(readShade('', record).problem).toBeNull();
    expect(readShade('adult-obesity', record).choice).toMatchObject({ by: 'indicator' });
    expect(readShade('deprivation', record).problem).toContain('“deprivation”');
  });

  test('a shade that the record doesn’t have is a problem and needs no query', () => {
    expect(readShade('happiness', record)).toMatchObject({
      choice: { by: 'place' },
      problem: expect.stringContaining('“happiness”'),
    });
    expect(shadeQueries('happiness', record)).toEqual([]);
    expect(shadeQueries('adult-obesity', { ...record, tiles: [] })).toEqual([]);
  });

  test('queries each area of a tile once', () => {
    expect(shadeQueries('adult-obesity', record)).toEqual([
      [
        'observations',
        {
          indicator: 'adult-obesity',
          area: 'E06000001,E07000001,E07000002',
          period: 'latest',
        },
      ],
    ]);
  });
});
