import type { Area, Place } from '#src/contract/place.ts';
import type { Tile } from '#src/contract/tile.ts';

/** Made-up places and tiles for tests. */
const about: Pick<Tile, 'basis' | 'sources'> = {
  basis: 'illustrative',
  sources: [{ source: 'look-ups', where: 'Table 1' }],
};

export const testPlace = (
  id: string,
  name: string,
  parts: readonly [area: string, extent: 'whole' | 'part'][],
): Place => ({
  ...about,
  id,
  name,
  body: `${name} partnership`,
  footprint: parts.map(([code, extent]) => ({
    area: code,
    extent,
    lsoas: 1,
    lsoasInArea: extent === 'whole' ? 1 : 2,
    residents: 1000,
    note: null,
  })),
  districts: [],
  figuresFrom: parts[0]?.[0] ?? 'E06000001',
  proxy: null,
  formerDistricts: [],
  deprivation: null,
});

export const area = (code: string, name: string): Area => ({
  code,
  name,
  kind: 'unitary',
  within: null,
});

export const tile = (
  id: string,
  name: string,
  placeId: string,
  rest: Pick<Tile, 'part' | 'area' | 'column' | 'row'> & Partial<Tile>,
): Tile => ({ ...about, id, name, place: placeId, deciles: null, ...rest });
