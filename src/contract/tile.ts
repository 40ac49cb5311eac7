import { z } from 'zod';

import { AreaCode, entryFields, Id, Text } from './basics.ts';

const Step = z
  .number()
  .min(1, { error: 'must be 1 or more' })
  .max(12, { error: 'must be 12 or less' })
  .multipleOf(0.5, { error: 'must be a whole or a half number' });

export const Tile = z
  .strictObject({
    ...entryFields,
    name: Text.meta({ examples: ['Barrow-in-Furness'] }),
    place: Id.describe('The place it is in.'),
    part: AreaCode.describe('The part of the place’s footprint that it is, or lies in.'),
    area: AreaCode.nullable().describe(
      'The area that is exactly this tile: its figures are the tile’s. Null: none is.',
    ),
    column: Step.describe('Left edge, in tiles from the west; halves set a tile between two.'),
    row: Step.describe('Upper edge, in tiles from the north.'),
    deciles: z
      .array(z.int().min(0))
      .length(10)
      .nullable()
      .describe(
        'Its LSOAs in each national tenth of deprivation, most deprived first, of the edition that the place’s own counts are of. Null: not found.',
      ),
  })
  .meta({
    id: 'Tile',
    description:
      'One tile of the schematic map of the footprint: a district, or part of one. Neighbours stand together and north is up; nothing is to scale.',
  });
export type Tile = z.infer<typeof Tile>;
