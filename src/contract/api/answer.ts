import { z } from 'zod';

import { COLLECTIONS, type CollectionName, type Item } from '#src/contract/collections.ts';
import { Day } from '#src/contract/dates.ts';
import { BASES } from '#src/contract/plain/words.ts';

/** What every answer holds beside its items: date, version, basis, counts and licence. */
export const Meta = z
  .strictObject({
    asAt: Day.describe('The record as it could be known on this day.'),
    searched: Day.describe('The day sources were last searched.'),
    updated: Day.describe('The day the record last changed.'),
    version: z.string().min(1).describe('Changes whenever the record does.'),
    basis: z.enum([BASES[0], BASES[2]]).describe('Illustrative: everything in it is made up.'),
    count: z.int().nonnegative().describe('Number of items in this answer.'),
    total: z
      .int()
      .nonnegative()
      .describe('Number of items there are; more than count where limit or offset left some out.'),
    licence: z.string(),
    attribution: z.string(),
  })
  .meta({ id: 'Meta', description: 'What every answer says about itself.' });
export type Meta = z.infer<typeof Meta>;

export type Answer<N extends CollectionName> = { meta: Meta; items: Item<N>[] };

/** The strict schema of a collection’s whole answer: unknown fields fail, too. */
export const answerSchema = <N extends CollectionName>(name: N) =>
  z.strictObject({ meta: Meta, items: z.array(COLLECTIONS[name].item) });
