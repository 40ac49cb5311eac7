import { z } from 'zod';

import { Citations, entryFields, Text } from '#src/contract/basics.ts';

export const Principle = z
  .strictObject({
    ...entryFields,
    name: Text.meta({ examples: ['Transparency'] }),
    asks: Text.describe('What it asks of partners, in our words.'),
    evidence: z
      .array(Text)
      .min(1)
      .describe('What evidence of it would look like for a place: an extension of this record’s.'),
    held: z
      .array(z.strictObject({ text: Text, sources: Citations }))
      .describe(
        'What this record holds that bears on it, which is no finding that it is met. Empty: nothing.',
      ),
    missing: Text.describe('What of it this record does not hold, as a sentence.'),
    amount: Text.nullable()
      .describe('What an assessment states an amount of, for this principle. Null: of nothing.')
      .meta({ examples: ['Leadership time committed'] }),
  })
  .meta({ id: 'Principle', description: 'A principle of partnership working.' });
export type Principle = z.infer<typeof Principle>;
