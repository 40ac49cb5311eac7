import { z } from 'zod';

import { Meta } from './answer.ts';

export const Health = z
  .strictObject({
    status: z.literal('ok'),
    version: z.string().describe('Changes whenever the record does.'),
    basis: Meta.shape.basis,
    searched: Meta.shape.searched,
    updated: Meta.shape.updated,
  })
  .meta({ id: 'Health', description: 'That the API answers, and from which record.' });
export type Health = z.infer<typeof Health>;
