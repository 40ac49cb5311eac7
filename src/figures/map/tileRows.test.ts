import { describe, expect, test } from 'vitest';

import { area, testPlace, tile } from './testTiles.ts';
import { inReadingOrder, tileAbout, tileRows } from './tileRows.ts';

const north = testPlace('north', 'North', [['E06000001', 'whole']]);
const shire = testPlace('shire', 'The Shire', [
  ['E10000001', 'whole'],
  ['E06000002', 'part'],
]);
const places = [north, shire];
const areas = [area('E06000002', 'Great Moor')];
const tiles = [
  tile('moor', 'Moor', 'shire', { part: 'E06000002', area: null, column: 4, row: 3.5 }),
  tile('vale', 'Vale', 'shire', { part: 'E10000001', area: 'E07000001', column: 3, row: 4 }),
  tile('north', 'North', 'north', { part: 'E06000001', area: 'E06000001', column: 3.5, row: 2.5 }),
];

describe('rows of map and list', () => {
  const rows = tileRows({ tiles, places, areas });

  test('numbered by place in the record’s order, then by name', () => {
    expect(rows.map(({ number, name, place: { index } }) => [number, name, index])).toEqual([
      [1, 'North', 0],
      [2, 'Moor', 1],
      [3, 'Vale', 1],
    ]);
  });

  test('the map begins at its westernmost and northernmost tile, in half steps', () => {
    // West is column 3, north is row 2.5: a tile half a step east of west is in grid column 2.
    expect(rows.map(({ name, column, row }) => [name, column, row])).toEqual([
      ['North', 2, 1],
      ['Moor', 3, 3],
      ['Vale', 1, 4],
    ]);
    expect(inReadingOrder(rows).map(({ name }) => name)).toEqual(['North', 'Moor', 'Vale']);
  });

  test('a tile’s description names its place and the area it is part of', () => {
    expect(rows.map(tileAbout)).toEqual(['', ', The Shire, part of Great Moor', ', The Shire']);
  });
});

test('has no rows without a map, and leaves out tiles of unknown places', () => {
  expect(tileRows({ tiles: [], places, areas })).toEqual([]);
  expect(tileRows({ tiles, places: [north], areas }).map(({ name }) => name)).toEqual(['North']);
});
