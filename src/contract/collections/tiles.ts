import { Tile } from '#src/contract/tile.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const tiles = collection({
  stored: Tile,
  item: Tile,
  params: {},
  summary: 'The footprint as a schematic map of tiles',
  nouns: ['tile', 'tiles'],
  references: { places: ['place'], areas: ['part', 'area'] },
  example: {
    id: 'northtown-tile',
    basis,
    sources: exampleSources,
    name: 'Northtown',
    place: 'northtown',
    part: 'E06000901',
    area: 'E06000901',
    column: 1,
    row: 1,
    deciles: null,
  },
});
