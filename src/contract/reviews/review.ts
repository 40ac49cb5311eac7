import { z } from 'zod';

import { BasisField, Citation, Citations, Id, Text } from '#src/contract/basics.ts';
import { Day, PartialDate } from '#src/contract/dates.ts';
import { GATE_WAYS, OWN_REVIEW } from '#src/contract/plain/words.ts';

import { reviewObjections } from './reviewObjections.ts';
import { CommissioningItem, ReviewCost, ReviewEvidence, SharedService } from './reviewInventory.ts';

const ReviewReport = z
  .strictObject({
    on: Day.nullable().describe('The day it was given to the partners. Null: it is a draft.'),
    infrastructure: Text.nullable().describe(
      'The position of infrastructure services. Null: not written.',
    ),
    commissioning: Text.nullable().describe('The position of commissioning. Null: not written.'),
    scope: Text.nullable().describe('The scope for joint development. Null: not written.'),
    principles: z.array(Text).describe('Recommended principles. Empty: none written.'),
    priorities: z
      .array(z.strictObject({ id: Id.describe('Unique within the review.'), text: Text }))
      .describe('Recommended priorities. Empty: none written.'),
  })
  .meta({ id: 'ReviewReport', description: 'What the first stage of a review reports.' });
export type ReviewReport = z.infer<typeof ReviewReport>;

const ReviewGate = z
  .strictObject({
    on: Day.describe('The day of the decision.'),
    way: z.enum(GATE_WAYS).describe('proceed: the review goes on. stop: it ends here.'),
    by: Text.describe('Who decided, by body or role.'),
    reason: Text.nullable().describe('Null: not stated.'),
    agreed: z
      .array(Id)
      .describe(
        'What was agreed: priorities at the first gate, options at the second. Empty: the review stops.',
      ),
  })
  .refine(({ way, agreed }) => (way === 'proceed') === agreed.length > 0, {
    error: 'must name what was agreed where the review proceeds, and nothing where it stops',
    path: ['agreed'],
  })
  .meta({ id: 'ReviewGate', description: 'A dated decision to proceed or to stop.' });
export type ReviewGate = z.infer<typeof ReviewGate>;

const ReviewOption = z
  .strictObject({
    id: Id.describe('Unique within the review.'),
    priority: Id.describe('The agreed priority that it is a model for.'),
    name: Text,
    text: Text.nullable().describe('What would be done. Null: not written.'),
    timescale: Text.nullable().describe('How long it would take, and from when. Null: not known.'),
    resources: Text.nullable().describe('People and other resources. Null: not known.'),
    cost: ReviewCost.nullable().describe('Null: not known, which is not zero.'),
    involved: Text.nullable().describe(
      'Who was involved in working it out, by role. Null: not stated.',
    ),
    lessons: Text.nullable().describe('Lessons from elsewhere. Null: none stated.'),
    isRecommended: z.boolean(),
  })
  .meta({ id: 'ReviewOption', description: 'A model for an agreed priority.' });
export type ReviewOption = z.infer<typeof ReviewOption>;

export const Review = z
  .strictObject({
    id: Id.refine((id) => id !== OWN_REVIEW, {
      error: `must not be ${OWN_REVIEW}, which is the address of a reader’s own review`,
    }),
    basis: BasisField,
    sources: z
      .array(Citation)
      .describe('Where it is published. Empty: nowhere but here, as its partners made it.'),
    name: Text,
    area: Text.describe('Where it applies.'),
    partners: z
      .array(Text)
      .min(1)
      .describe('The organisations that it is of, as sentences name them.'),
    document: z
      .strictObject({
        what: Text.describe('What the document is.').meta({ examples: ['proposal'] }),
        on: PartialDate.nullable().describe('Its date. Null: undated.'),
        dating: Text.nullable().describe(
          'What tells its age, and what it leaves open. Null: nothing.',
        ),
        holds: Text.describe('What it holds, and what it does not, in one sentence.'),
      })
      .nullable()
      .describe('The document that it is known from. Null: this entry is the review itself.'),
    aims: z
      .strictObject({
        infrastructure: Text.nullable().describe('About sharing services. Null: not stated.'),
        commissioning: Text.nullable().describe('About commissioning together. Null: not stated.'),
        models: Text.nullable().describe('About models for what is agreed. Null: not stated.'),
      })
      .describe('The three aims of a review.'),
    method: z
      .array(
        z.strictObject({
          heading: Text,
          points: z.array(z.strictObject({ text: Text, sources: Citations })).min(1),
        }),
      )
      .describe('How its document says that it is done, point by point. Empty: not stated.'),
    evidence: z.array(ReviewEvidence),
    services: z
      .array(SharedService)
      .describe('First stage, one strand: the inventory of infrastructure services.'),
    commissioning: z.array(CommissioningItem).describe('First stage, the other strand.'),
    report: ReviewReport.describe('What the first stage ends in.'),
    firstGate: ReviewGate.nullable().describe('The decision on the report. Null: not taken.'),
    options: z.array(ReviewOption).describe('Second stage: models for each agreed priority.'),
    secondGate: ReviewGate.nullable().describe('The decision on the options. Null: not taken.'),
  })
  .superRefine((review, context) => {
    for (const { path, error } of reviewObjections(review))
      context.addIssue({ code: 'custom', path: [...path], message: error });
  })
  .meta({
    id: 'Review',
    description:
      'A two-stage review of shared services and commissioning: what was gathered, decided and worked out.',
  });
export type Review = z.infer<typeof Review>;
