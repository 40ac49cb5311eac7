import { expect, test } from 'vitest';

import type { Area, Lsoa, Place } from '#src/contract/place.ts';

import { postcodeAnswer } from './placeOfPostcode.ts';
import { fullPostcode, isHalfPostcode, readPostcode, splitPostcode } from './postcode.ts';

test.each([
  ['la14 2nn', 'LA14 2NN'],
  ['LA142NN', 'LA14 2NN'],
  ['  fy1 1aa ', 'FY1 1AA'],
  ['EC1A1BB', 'EC1A 1BB'],
  ['LA14', null],
  ['01K', null],
  ['E38000228', null],
  ['dentist', null],
  ['LA14 2NNX', null],
])('“%s” as a postcode is %s', (text, postcode) => {
  expect(fullPostcode(text)).toBe(postcode);
});

test.each([
  ['dentist la14 2nn', 'LA14 2NN', 'dentist'],
  ['is LA142NN in Barrow', 'LA14 2NN', 'is in Barrow'],
  ['la14 2nn', 'LA14 2NN', ''],
  ['gp blackpool', null, 'gp blackpool'],
  ['01K', null, '01K'],
  ['E07000121', null, 'E07000121'],
])('“%s” has the postcode %s and asks “%s”', (question, postcode, rest) => {
  expect(splitPostcode(question)).toEqual({ postcode, rest });
});

test('tells half a postcode from other codes', () => {
  expect(['LA14', 'fy1', 'EC1A'].map(isHalfPostcode)).toEqual([true, true, true]);
  expect(['01K', 'Barrow', 'LA14 2NN'].map(isHalfPostcode)).toEqual([false, false, false]);
});

const json = (codes: unknown) => ({
  status: 200,
  result: { postcode: 'LA14 2NN', admin_district: 'Westmorland and Furness', codes },
});

test('reads the small area of 2021 where the answer has one', () => {
  const answer = json({ admin_district: 'E06000064', lsoa: 'E01000001', lsoa21: 'E01000002' });
  expect(readPostcode(answer)).toEqual({
    lsoa: 'E01000002',
    isLsoa2021: true,
    district: { code: 'E06000064', name: 'Westmorland and Furness' },
  });
  expect(readPostcode(json({ lsoa: 'E01000001' }))).toMatchObject({
    lsoa: 'E01000001',
    isLsoa2021: false,
  });
  expect(readPostcode(json({ lsoa21: 'S01006506' }))).toMatchObject({ lsoa: null });
});

test.each([null, 'no', 7, [], {}, { result: null }, { result: { postcode: 'LA14 2NN' } }])(
  'makes no sense: %j',
  (nonsense) => expect(readPostcode(nonsense)).toBeNull(),
);

const places: Place[] = [
  {
    id: 'east',
    basis: 'illustrative',
    sources: [{ source: 'a', where: 'b' }],
    name: 'East',
    body: 'East partnership',
    footprint: [
      { area: 'E10000901', extent: 'part', lsoas: 1, lsoasInArea: 9, residents: 9, note: null },
    ],
    districts: ['E07000901'],
    figuresFrom: 'E10000901',
    proxy: 'It is larger.',
    formerDistricts: [],
    deprivation: null,
  },
];
const areas: Area[] = [{ code: 'E07000901', name: 'Hill', kind: 'district', within: null }];
const lsoas: Lsoa[] = [{ code: 'E01000001', place: 'east' }];
const answer = (lsoa: string | null, district: string, isLsoa2021 = true) =>
  postcodeAnswer({ lsoa, isLsoa2021, district: { code: district, name: 'Hill' } }, lsoas, {
    places,
    areas,
  });

test('decides by the small area, not by the council', () => {
  expect(answer('E01000001', 'E06000999')).toEqual({
    kind: 'inside',
    place: 'east',
    lsoa: 'E01000001',
  });
  // The same council, the other side of the border.
  expect(answer('E01000002', 'E10000901')).toEqual({ kind: 'outside', district: 'Hill' });
});

test('is unclear for a small area of 2011 in one of the record’s councils', () => {
  expect(answer('E01000002', 'E10000901', false)).toEqual({ kind: 'unclear' });
  expect(answer('E01000002', 'E07000901', false)).toEqual({ kind: 'unclear' });
  expect(answer('E01000002', 'E06000999', false)).toEqual({ kind: 'outside', district: 'Hill' });
});
