import { expect, test } from 'vitest';

import { COLLECTIONS } from '#src/contract/collections.ts';
import type { Tile } from '#src/contract/tile.ts';
import { jsonOf } from '#tests/repository.ts';

/* The published map: neighbours stand together, and north is up. */

const tiles = COLLECTIONS.tiles.stored.array().parse(jsonOf('tests/records/published/tiles.json'));

function named(name: string): Tile {
  const tile = tiles.find((one) => one.name === name);
  if (!tile) throw new Error(`No tile is called ${name}`);
  return tile;
}

/** How far apart, in tiles: 0 is side by side, or corner to corner. */
const gap = (a: Tile, b: Tile) =>
  Math.max(Math.abs(a.column - b.column) - 1, Math.abs(a.row - b.row) - 1);

test.each([
  ['Millom', 'Barrow-in-Furness'],
  ['Barrow-in-Furness', 'South Lakeland'],
  ['South Lakeland', 'Lancaster'],
  ['South Lakeland', 'Bentham and Ingleton'],
  ['Bentham and Ingleton', 'Lancaster'],
  ['Lancaster', 'Wyre'],
  ['Lancaster', 'Ribble Valley'],
  ['Wyre', 'Blackpool'],
  ['Wyre', 'Fylde'],
  ['Wyre', 'Preston'],
  ['Wyre', 'Ribble Valley'],
  ['Blackpool', 'Fylde'],
  ['Fylde', 'Preston'],
  ['Preston', 'Ribble Valley'],
  ['Preston', 'South Ribble'],
  ['Ribble Valley', 'Pendle'],
  ['Ribble Valley', 'Hyndburn'],
  ['Pendle', 'Burnley'],
  ['Burnley', 'Hyndburn'],
  ['Burnley', 'Rossendale'],
  ['Hyndburn', 'Rossendale'],
  ['Hyndburn', 'Blackburn with Darwen'],
  ['Rossendale', 'Blackburn with Darwen'],
  ['Blackburn with Darwen', 'South Ribble'],
  ['Blackburn with Darwen', 'Chorley'],
  ['South Ribble', 'Chorley'],
  ['South Ribble', 'West Lancashire'],
  ['Chorley', 'West Lancashire'],
])('%s borders %s', (one, other) => {
  expect(gap(named(one), named(other))).toBeLessThanOrEqual(0);
});

test.each([
  ['Millom', 'Barrow-in-Furness', 'South Lakeland', 'Bentham and Ingleton'],
  ['Blackpool', 'Wyre', 'Ribble Valley', 'Pendle'],
  ['Blackpool', 'Fylde', 'Preston', 'Ribble Valley', 'Hyndburn', 'Pendle', 'Burnley'],
  ['West Lancashire', 'South Ribble', 'Blackburn with Darwen', 'Rossendale'],
])('from west to east: %s, %s, %s, …', (...names) => {
  const columns = names.map((name) => named(name).column);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
});

test.each([
  ['South Lakeland', 'Barrow-in-Furness', 'Blackpool', 'Fylde', 'West Lancashire'],
  ['South Lakeland', 'Lancaster', 'Wyre', 'Preston', 'South Ribble', 'Chorley'],
  ['Ribble Valley', 'Hyndburn', 'Blackburn with Darwen', 'Chorley'],
  ['Pendle', 'Burnley', 'Rossendale'],
])('from north to south: %s, %s, %s, …', (...names) => {
  const rows = names.map((name) => named(name).row);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(new Set(rows).size).toBe(rows.length);
});
