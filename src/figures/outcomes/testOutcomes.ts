import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Flag, Sex } from '#src/contract/plain/words.ts';

/** Published figures for tests: male healthy life expectancy and adult smoking, as in the record. */

const sources = [{ source: 'ons-health-state-life-expectancies', where: 'The whole series' }];

export const lifeExpectancy: Indicator = {
  id: 'healthy-life-expectancy',
  basis: 'published',
  sources,
  name: 'Healthy life expectancy at birth',
  shortName: 'Healthy life expectancy',
  definition: 'The years a newborn baby would live in good health.',
  numerator: 'What is counted',
  denominator: 'Out of what',
  theme: 'overarching',
  lifeStage: 'all-ages',
  unit: 'years',
  decimals: 1,
  least: 0,
  most: 120,
  polarity: 'higher-is-better',
  comparison: 'difference',
  sexes: ['Female', 'Male'],
  age: 'At birth',
  periodKind: 'rolling',
  yearStarts: null,
  limits: true,
  subject: 'At {period} rates a {person} born in {area} would have {value} in good health.',
  comparatorGap: null,
  dataset: { title: 'HLE', producer: 'ONS', released: '2026-02-19', status: null },
  historic: false,
  caveats: [],
};

export const smoking: Indicator = {
  ...lifeExpectancy,
  id: 'adult-smoking',
  name: 'Adults who smoke',
  shortName: 'Adult smoking',
  theme: 'health-improvement',
  lifeStage: 'living-well',
  unit: '%',
  most: 100,
  polarity: 'lower-is-better',
  sexes: ['Persons'],
  age: '18 and over',
  periodKind: 'calendar',
  subject: 'In {period}, {value} of adults in {area} smoked.',
};

const place = (id: string, name: string, figuresFrom: string): Place => ({
  id,
  basis: 'published',
  sources,
  name,
  body: `${name} place-based partnership`,
  footprint: [
    { area: figuresFrom, extent: 'whole', lsoas: 1, lsoasInArea: 1, residents: 1, note: null },
  ],
  districts: [],
  figuresFrom,
  proxy: null,
  formerDistricts: [],
  deprivation: null,
});

export const testPlaces: Place[] = [
  place('blackburn-with-darwen', 'Blackburn with Darwen', 'E06000008'),
  place('blackpool', 'Blackpool', 'E06000009'),
  place('lancashire', 'Lancashire', 'E10000017'),
  {
    ...place('south-cumbria', 'South Cumbria', 'E06000064'),
    proxy: 'Figures are for Westmorland and Furness, which stands in for South Cumbria.',
    formerDistricts: ['E07000027', 'E07000031'],
  },
];

const area = (code: string, name: string, kind: Area['kind']): Area => ({
  code,
  name,
  kind,
  within: null,
});
export const testAreas: Area[] = [
  area('E06000008', 'Blackburn with Darwen', 'unitary'),
  area('E06000009', 'Blackpool', 'unitary'),
  area('E10000017', 'Lancashire', 'county'),
  area('E06000064', 'Westmorland and Furness', 'unitary'),
  area('E07000027', 'Barrow-in-Furness', 'former-district'),
  area('E07000031', 'South Lakeland', 'former-district'),
  area('E10000006', 'Cumbria', 'former-county'),
  area('E92000001', 'England', 'country'),
  area('E12000002', 'North West', 'region'),
];

export const comparators = ['E92000001', 'E12000002'];

type Figure = readonly [value: number, lower?: number, upper?: number];

export const rolling = (
  code: string,
  first: number,
  [value, lower, upper]: Figure,
  sex: Sex = 'Male',
): Observation => ({
  indicator: lifeExpectancy.id,
  area: code,
  sex,
  age: lifeExpectancy.age,
  period: `${first}–${String(first + 2).slice(2)}`,
  periodKind: 'rolling',
  start: `${first}-01-01`,
  end: `${first + 2}-12-31`,
  state: 'number',
  value,
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
});

const year = (code: string, start: number) => ({
  indicator: smoking.id,
  area: code,
  sex: 'Persons' as const,
  age: smoking.age,
  period: String(start),
  periodKind: 'calendar' as const,
  start: `${start}-01-01`,
  end: `${start}-12-31`,
});

export const calendar = (
  code: string,
  start: number,
  [value, lower, upper]: Figure,
  flags?: Flag[],
): Observation => ({
  ...year(code, start),
  state: 'number',
  value,
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
  ...(flags ? { flags } : {}),
});

export const stateOnly = (
  code: string,
  start: number,
  state: 'suppressed' | 'missing' | 'not-applicable',
): Observation => ({ ...year(code, start), state });

/** Male healthy life expectancy, two periods. */
export const lifeObservations: Observation[] = [
  rolling('E06000008', 2021, [55.7, 51.9, 59.5]),
  rolling('E06000008', 2022, [54.0, 49.8, 58.2]),
  rolling('E06000009', 2022, [50.9, 47.3, 54.4]),
  rolling('E06000009', 2022, [51.8, 47.4, 56.1], 'Female'),
  rolling('E10000017', 2022, [59.3, 57.3, 61.4]),
  rolling('E06000064', 2022, [62.8, 58.6, 67.0]),
  rolling('E92000001', 2021, [61.5, 61.3, 61.7]),
  rolling('E92000001', 2022, [60.9, 60.7, 61.2]),
  rolling('E12000002', 2022, [58.3, 57.5, 59.0]),
];

/** Adult smoking in 2023, where South Cumbria's proxy has no figure. */
export const smokingObservations: Observation[] = [
  calendar('E06000008', 2023, [16.6, 12.0, 21.2]),
  calendar('E06000009', 2023, [20.6, 16.2, 25.1]),
  calendar('E10000017', 2023, [12.2, 9.1, 15.2]),
  calendar('E07000027', 2023, [9.7, 2.4, 17.0]),
  calendar('E07000031', 2023, [10.3, 3.3, 17.3]),
  calendar('E10000006', 2023, [9.9, 7.2, 12.7]),
  calendar('E92000001', 2023, [11.6, 11.3, 12.0]),
  calendar('E12000002', 2023, [11.8, 10.9, 12.7]),
];

export const lifeInput = {
  indicator: lifeExpectancy,
  sex: 'Male' as const,
  observations: [...smokingObservations, ...lifeObservations],
  places: testPlaces,
  areas: testAreas,
  comparators,
};

export const smokingInput = {
  ...lifeInput,
  indicator: smoking,
  sex: 'Persons' as const,
};

/** Observations without their limits. */
export const unlimited = (observations: readonly Observation[]): Observation[] =>
  observations.map((one) =>
    one.state === 'number' ? { ...one, lower: undefined, upper: undefined } : one,
  );
