import { z } from 'zod';

import { Citations, Id, Text } from '#src/contract/basics.ts';
import { PART_STATES } from '#src/contract/plain/words.ts';

export const PartOfAgreement = z
  .strictObject({
    part: Id.describe('Id of the part in agreement-parts.'),
    state: z.enum(PART_STATES),
    text: Text.nullable().describe('What is stated or announced. Null: nothing is.'),
    unstated: Text.optional()
      .describe(
        'What the document leaves unstated of the question that this part answers, to follow “Not stated:”. Left out: nothing.',
      )
      .meta({ examples: ['its first day'] }),
    sources: Citations.describe('Where it is stated, or what was read and is silent.'),
  })
  .refine(({ state, text }) => (state === 'stated' || state === 'announced') === (text !== null), {
    error: 'must be there for what is stated or announced, and null for what is not',
    path: ['text'],
  })
  .refine(({ text, unstated }) => text !== null || unstated === undefined, {
    error: 'must not be there where nothing is stated or announced',
    path: ['unstated'],
  })
  .meta({ id: 'PartOfAgreement', description: 'What is known of one part of an agreement.' });
export type PartOfAgreement = z.infer<typeof PartOfAgreement>;
