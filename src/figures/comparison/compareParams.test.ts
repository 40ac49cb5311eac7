import { describe, expect, test } from 'vitest';

import {
  testAreas,
  comparators,
  lifeExpectancy,
  lifeObservations,
  testPlaces,
  smoking,
  smokingObservations,
} from '#src/figures/outcomes/testOutcomes.ts';

import { compareAddress, compareWithOthers } from './compareAddress.ts';
import { compareAreas } from './compareAreas.ts';
import { defaultIndicators, readCompareParams } from './compareParams.ts';

const poverty = { ...smoking, id: 'child-poverty', limits: false };
const old = { ...lifeExpectancy, id: 'life-expectancy', historic: true };
const indicators = [lifeExpectancy, smoking, poverty, old];
const all = compareAreas(testPlaces, testAreas, [...lifeObservations, ...smokingObservations]);

function read(query: string) {
  const asked = new URLSearchParams(query);
  const params = readCompareParams(asked, all, indicators, comparators);
  return {
    areas: params.areas.map(({ id }) => id),
    indicators: params.indicators.map(({ id }) => id),
    against: params.against?.id ?? null,
    problems: params.problems,
  };
}

const USUAL = {
  areas: ['blackburn-with-darwen', 'blackpool', 'lancashire', 'south-cumbria'],
  indicators: ['healthy-life-expectancy', 'adult-smoking'],
  against: 'E92000001',
  problems: [],
};

describe('readCompareParams', () => {
  test.each(['', 'area=&area=&indicator=&against=', 'unknown=1'])(
    'that says nothing means the places and what can be judged: “%s”',
    (query) => {
      expect(read(query)).toEqual(USUAL);
    },
  );

  test.each([
    'area=lancashire&area=E07000027',
    'area=lancashire,E07000027',
    'area=lancashire,,E07000027&area=lancashire',
  ])('names areas one by one or with commas, and they stand by name: %s', (query) => {
    expect(read(query)).toEqual({ ...USUAL, areas: ['E07000027', 'lancashire'] });
  });

  test('reads a place by its area’s code, but not by its proxy’s', () => {
    expect(read('area=E06000009&area=blackpool').areas).toEqual(['blackpool']);
    expect(read('area=E06000064').areas).toEqual(['E06000064']);
  });

  test('reads outcomes in any order, historic ones too', () => {
    expect(read('indicator=life-expectancy&indicator=adult-smoking').indicators).toEqual([
      'adult-smoking',
      'life-expectancy',
    ]);
  });

  test('reads the comparator: an area or a place', () => {
    expect(read('against=E12000002').against).toBe('E12000002');
    expect(read('against=blackpool').against).toBe('blackpool');
    // A place by its area's code, but not by its proxy's, which is an area of its own.
    expect(read('against=E06000009')).toEqual({ ...USUAL, against: 'blackpool' });
    expect(read('against=E06000064').against).toBe('E06000064');
  });

  test('cuts areas to four, with a problem', () => {
    const asked = read('area=E92000001,blackpool,lancashire,E07000027,south-cumbria');
    expect(asked.areas).toEqual(['E07000027', 'blackpool', 'E92000001', 'lancashire']);
    expect(asked.problems).toEqual([
      'The address names 5 areas, and at most four are shown: England, Blackpool, Lancashire and Barrow-in-Furness.',
    ]);
  });

  test('ignores unknown ids, with a problem for each', () => {
    expect(read('area=atlantis,blackpool,mu&indicator=joy&against=zz')).toEqual({
      ...USUAL,
      areas: ['blackpool'],
      problems: [
        'Left out, as there is no such place or area here: “atlantis” and “mu”.',
        'Left out, as there is no such outcome here: “joy”.',
        'There is no place or area “zz” here; figures are compared with England.',
      ],
    });
  });
});

test('has no comparator where the record names none', () => {
  const params = readCompareParams(new URLSearchParams('against=zz'), all, indicators, []);
  expect(params.against).toBeNull();
  expect(params.problems).toEqual(['There is no place or area “zz” here; nothing is judged.']);
});

test.each([
  [indicators, ['healthy-life-expectancy', 'adult-smoking']],
  [[poverty, old], ['child-poverty']],
  [[old], ['life-expectancy']],
  [[], []],
])('of outcomes those that can be judged come first: %#', (some, ids) => {
  expect(defaultIndicators(some).map(({ id }) => id)).toEqual(ids);
});

test('compareAddress is read back by readCompareParams', () => {
  expect(compareAddress({})).toBe('/compare');
  const address = compareAddress({
    areas: ['blackpool', 'E07000027'],
    indicators: ['adult-smoking'],
    against: 'lancashire',
  });
  expect(address).toBe(
    '/compare?area=blackpool&area=E07000027&indicator=adult-smoking&against=lancashire',
  );
  expect(read(address.split('?')[1] ?? '')).toEqual({
    areas: ['E07000027', 'blackpool'],
    indicators: ['adult-smoking'],
    against: 'lancashire',
    problems: [],
  });
});

test('a place is compared with all the others, or with as many as find room', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  expect(compareWithOthers({ id: 'b' }, ids.slice(0, 4))).toBe('/compare');
  expect(compareWithOthers({ id: 'e' }, ids)).toBe('/compare?area=e&area=a&area=b&area=c');
});

test('an area of the record without a figure is named, and not said to be unknown', () => {
  const without = [{ code: 'E54000048', name: 'NHS Lancashire and South Cumbria' }];
  const asked = new URLSearchParams('area=blackpool&area=E54000048&against=E54000048');
  const params = readCompareParams(asked, all, indicators, comparators, without);
  expect(params.areas.map(({ id }) => id)).toEqual(['blackpool']);
  expect(params.against?.id).toBe('E92000001');
  expect(params.problems).toEqual([
    'Left out, as the record holds no figure of it: NHS Lancashire and South Cumbria.',
    'The record holds no figure of NHS Lancashire and South Cumbria; figures are compared with England.',
  ]);
});
