import { z } from 'zod';

import { entryFields, Id, Text } from './basics.ts';
import { PartialDate } from './dates.ts';

export const DecisionSeen = z
  .strictObject({
    ...entryFields,
    services: z.array(Id).min(1).describe('The services it is about.'),
    places: z.array(Id).describe('The places it concerns. Empty: the whole system.'),
    body: Text.describe('The body that was seen deciding, or is named as deciding.').meta({
      examples: ['the ICB’s Executive Team'],
    }),
    on: PartialDate.describe(
      'When the body decided or dealt with it; where no dated decision was seen, since when it is named.',
    ),
    seen: z
      .enum(['dated', 'named'])
      .describe(
        'dated: a dated item was read. named: its page names it, without a dated decision.',
      ),
    text: Text.describe('What it decided or dealt with, in our words.'),
  })
  .meta({
    id: 'DecisionSeen',
    description:
      'Which body was seen to decide about a service: evidence of who decides, not a transfer and not a hop of the accountability chain.',
  });
export type DecisionSeen = z.infer<typeof DecisionSeen>;
