import { expect, test } from 'vitest';

import { outcomeAddress, readOutcomeParams } from './outcomeParams.ts';

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const periods = [
  { period: '2018–20', start: '2018-01-01', end: '2020-12-31' },
  { period: '2019–21', start: '2019-01-01', end: '2021-12-31' },
];
const offered = {
  sexes: ['Female', 'Male'] as const,
  places: five,
  comparators: [
    { code: 'E92000001', name: 'England' },
    { code: 'E12000002', name: 'North West' },
  ],
  periods,
};
const read = (query: string, places: readonly { id: string }[] = five) =>
  readOutcomeParams(new URLSearchParams(query), { ...offered, sexes: [...offered.sexes], places });

test('reads defaults from an empty address or empty fields', () => {
  const usual = { sex: 'Female', place: null, against: null, period: null, problems: [] };
  expect(read('')).toEqual(usual);
  expect(read('sex=&against=&period=&place=')).toEqual(usual);
});

test('reads the sex, the comparator, the period and the place', () => {
  expect(read('sex=Male&against=E12000002&period=2018-20&place=d')).toEqual({
    sex: 'Male',
    against: 'E12000002',
    period: periods[0],
    place: 'd',
    problems: [],
  });
});

test('reads a highlighted place only where there are more places than colours', () => {
  expect(read('place=d', five.slice(0, 4))).toMatchObject({ place: null, problems: [] });
});

test.each([
  ['sex=male', '“male”', 'females are shown'],
  ['sex=%3Cb%3E', '“<b>”', 'females are shown'],
  ['against=E08000001', '“E08000001”', 'places are compared with England'],
  ['period=2017-19', '“2017-19”', 'the latest is shown'],
  ['place=f', '“f”', 'all are shown alike'],
])('%s can’t be used, which is said', (query, what, instead) => {
  const { problems, ...rest } = read(query);
  expect(rest).toEqual({ sex: 'Female', place: null, against: null, period: null });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(what);
  expect(problems[0]).toContain(instead);
});

test('outcomeAddress has the choices alone', () => {
  expect(outcomeAddress('obesity', { sex: null, place: null })).toBe('/outcomes/obesity');
  expect(outcomeAddress('obesity', { sex: 'Male', place: 'd' })).toBe(
    '/outcomes/obesity?sex=Male&place=d',
  );
});
