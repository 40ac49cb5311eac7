import { z } from 'zod';

import { COLOURS, MARKERS } from './plain/words.ts';

export const MarkerField = z
  .enum(MARKERS)
  .meta({ id: 'Marker', description: 'The shape of a mark.' });

export const ColourField = z.enum(COLOURS).meta({
  id: 'Colour',
  description: 'A colour by its name; each theme has its own shade of it.',
});

export const PlaceStyle = z
  .strictObject({
    colour: ColourField,
    marker: MarkerField,
    dash: z.string().nullable().describe('Dashes and gaps of its line, in pixels. Null: solid.'),
  })
  .meta({
    id: 'PlaceStyle',
    description:
      'How a place looks on every chart. Colour, marker and dash each tell places apart, so that none depends on colour alone.',
  });
export type PlaceStyle = z.infer<typeof PlaceStyle>;
