import { z } from 'zod';

import { Id, enumOf, Text, WebAddress } from '#src/contract/basics.ts';
import { PartialDate } from '#src/contract/dates.ts';
import { Money } from '#src/contract/money.ts';
import { COST_MEASURES, EVIDENCE_KINDS } from '#src/contract/plain/words.ts';

/* What the first stage of a review gathers: evidence, and the two strands that run side by side. */

const evidence = z
  .array(Id)
  .describe('Ids of the evidence of this review that says so. Empty: none is named.');

export const ReviewEvidence = z
  .strictObject({
    id: Id.describe('Unique within the review.'),
    kind: enumOf(EVIDENCE_KINDS),
    title: Text.meta({ examples: ['Agreement for payroll'] }),
    on: PartialDate.nullable().describe(
      'The day of the meeting, or the document’s date. Null: undated.',
    ),
    origin: Text.nullable()
      .describe('Who was met, by role, or whose document it is. Null: not stated.')
      .meta({ examples: ['Heads of finance of both partners'] }),
    address: WebAddress.nullable().describe('Null: it is not on the web.'),
  })
  .meta({
    id: 'ReviewEvidence',
    description: 'A meeting, document or SLA that a review rests on.',
  });
export type ReviewEvidence = z.infer<typeof ReviewEvidence>;

export const ReviewCost = z
  .strictObject({
    measure: enumOf(COST_MEASURES).describe(
      'What the sum is of. Only sums of one measure and one year are added.',
    ),
    money: Money,
  })
  .meta({ id: 'ReviewCost', description: 'A cost as published or entered.' });
export type ReviewCost = z.infer<typeof ReviewCost>;

export const SharedService = z
  .strictObject({
    id: Id.describe('Unique within the review.'),
    name: Text.meta({ examples: ['Payroll'] }),
    provider: Text.nullable().describe('Who provides it. Null: not known.'),
    providedFor: z.array(Text).describe('For whom it is provided. Empty: not known.'),
    specification: Text.nullable().describe(
      'What is specified, or that nothing is. Null: not known.',
    ),
    cost: ReviewCost.nullable().describe('Null: not known, which is not zero.'),
    users: Text.nullable().describe('Who uses it, and how many. Null: not known.'),
    sla: Text.nullable().describe(
      'Its service level agreement, or that there is none. Null: not known.',
    ),
    earlierReviews: Text.nullable().describe(
      'Earlier reviews and option appraisals, or that there were none. Null: not known.',
    ),
    overlaps: z
      .array(
        z.strictObject({
          service: Id.describe('The other service of this review.'),
          text: Text.describe('What both do.'),
        }),
      )
      .nullable()
      .describe('Where it does what another service does. Empty: nowhere. Null: not looked at.'),
    impact: Text.nullable().describe('What a change would mean. Null: not assessed.'),
    evidence,
  })
  .meta({
    id: 'SharedService',
    description: 'An infrastructure service in the inventory of a review.',
  });
export type SharedService = z.infer<typeof SharedService>;

const itemFields = {
  id: Id.describe('Unique within the review.'),
  text: Text.describe('The position today, and the scope for more.'),
  evidence,
};

export const CommissioningItem = z
  .discriminatedUnion('topic', [
    z.strictObject({ topic: z.literal('objective'), ...itemFields }),
    z.strictObject({
      topic: z.literal('specialist'),
      ...itemFields,
      pathway: Text.nullable().describe(
        'The agreed pathway or protocol that it follows. Null: not known.',
      ),
    }),
    z.strictObject({ topic: z.literal('function'), ...itemFields }),
    z.strictObject({
      topic: z.literal('flexibility'),
      ...itemFields,
      process: Text.nullable().describe('What using it would take. Null: not known.'),
      resources: Text.nullable().describe('What resources it would need. Null: not known.'),
    }),
    z.strictObject({ topic: z.literal('outcome'), ...itemFields }),
  ])
  .meta({
    id: 'CommissioningItem',
    description: 'What the strand about commissioning found on one of its topics.',
  });
export type CommissioningItem = z.infer<typeof CommissioningItem>;
