import { z } from 'zod';

import { DeckContent } from './deck.ts';
import { Sha256 } from './release.ts';

export const Pack = z
  .strictObject({
    format: z.int().positive().describe('Raised whenever packs are written or hashed otherwise.'),
    site: z.string().describe('Address of the record that it was made from, without a last slash.'),
    hash: Sha256.describe('Of the deck: of what is said of it, and of its slides in order.'),
    slides: z.array(Sha256).describe('Of each slide, in order. Notes and times are no part of it.'),
    deck: DeckContent,
  })
  .meta({ id: 'Pack', description: 'The data of a sealed pack.' });
export type Pack = z.infer<typeof Pack>;
