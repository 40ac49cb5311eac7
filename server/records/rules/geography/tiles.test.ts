import { describe, expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import type { Tile } from '#src/contract/tile.ts';

const about: Pick<Tile, 'basis' | 'sources'> = {
  basis: 'illustrative',
  sources: [{ source: 'website', where: 'Page 1' }],
};

/** Northtown is one whole area; of Southshire a part is in the place, with its district Hill. */
const town: Tile = {
  ...about,
  id: 'northtown',
  name: 'Northtown',
  place: 'northtown',
  part: 'E06000901',
  area: 'E06000901',
  column: 1,
  row: 1,
  deciles: [11, 9, 0, 0, 0, 0, 0, 0, 0, 0],
};
const hill: Tile = {
  ...about,
  id: 'hill',
  name: 'Hill',
  place: 'southshire',
  part: 'E10000902',
  area: 'E07000903',
  column: 1.5,
  row: 2,
  deciles: null,
};

function problemsWith(...tiles: unknown[]) {
  const text = JSON.stringify(tiles, null, 2);
  return parseRecord(new Map([...recordFiles(), ['tiles.json', text]])).problems;
}

test('a record may lack a map, and a valid map is read', () => {
  expect(parseRecord(recordFiles()).record?.tiles).toEqual([]);
  expect(problemsWith()).toEqual([]);
  expect(problemsWith(town, hill)).toEqual([]);
});

describe('each problem is reported with its place in the file', () => {
  test.each<[string, unknown[], string, string]>([
    ['an unknown place', [{ ...town, place: 'atlantis' }, { ...hill }], 'place', '“atlantis”'],
    ['an unknown area', [town, { ...hill, area: 'E07000999' }], 'area', '“E07000999”'],
    ['a part of another place', [town, { ...hill, part: 'E06000901' }], 'part', 'footprint of'],
    ['a name of our own', [town, { ...hill, name: 'Hills' }], 'name', 'is “Hill” in areas.json'],
    [
      'a name twice',
      [town, hill, { ...hill, id: 'coast', area: null, column: 3 }],
      'name',
      'already on line',
    ],
    [
      'the same cell',
      [town, { ...hill, column: 1, row: 1 }],
      'column',
      'covers the tile on line 2',
    ],
    ['half of a cell', [town, { ...hill, column: 1.5, row: 1.5 }], 'column', 'covers the tile'],
    ['a third of a column', [town, { ...hill, column: 1.3 }], 'column', 'is 1.3'],
    ['beyond the map', [town, { ...hill, row: 13 }], 'row', 'is 13'],
    [
      'all of an area of which a part is meant',
      [town, hill, { ...hill, id: 'all', name: 'Southshire', area: 'E10000902', column: 4 }],
      'area',
      'of which only a part',
    ],
    [
      'tenths that don’t add up',
      [{ ...town, deciles: [11, 8, 1, 0, 0, 0, 0, 0, 0, 0] }, hill],
      'deciles',
      'add up to 8 in tenth 2; the place has 9',
    ],
    [
      'tenths of a place without',
      [town, { ...hill, deciles: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }],
      'deciles',
      'no deprivation for “southshire”',
    ],
  ])('%s', (_, tiles, field, says) => {
    const problems = problemsWith(...tiles);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'tiles.json',
        field,
        remedy: expect.stringMatching(/[.?]$/),
      }),
    );
    expect(problems.map(({ problem }) => problem).join('; ')).toContain(says);
  });

  test('a part without a tile', () => {
    expect(problemsWith(hill)).toMatchObject([
      { file: 'tiles.json', line: 0, problem: 'no tile shows E06000901, which is in “northtown”' },
    ]);
    // Its district is listed, so a tile for all of the county is not enough.
    const county = { ...hill, name: 'Coast', area: null };
    expect(problemsWith(town, county)).toMatchObject([
      { problem: expect.stringMatching(/E07000903/) },
    ]);
  });

  test('tiles that leave some out may not exceed the place', () => {
    const more = { ...town, deciles: [12, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    const rest = { ...town, id: 'rest', name: 'Rest', area: null, column: 5, deciles: null };
    expect(problemsWith({ ...more, deciles: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, rest, hill)).toEqual(
      [],
    );
    expect(problemsWith(more, rest, hill)).toMatchObject([{ field: 'deciles' }]);
  });
});
