import { z } from 'zod';

import { Citations, Id, Text } from '#src/contract/basics.ts';
import { Day, PartialDate } from '#src/contract/dates.ts';
import { TRANSFER_KINDS } from '#src/contract/plain/words.ts';

const DayOfYear = z
  .string()
  .regex(
    /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$/,
    {
      error: 'must be a month and day that exists, such as 09-30',
    },
  )
  .describe('A day of every year; 02-29 is the last day of February in all.');

export const NoticeRule = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('months').describe('Ends so many months after notice is given.'),
      months: z.int().min(1).max(120),
    }),
    z.strictObject({
      kind: z
        .literal('calendar')
        .describe('Notice given by one day of a year takes effect on the next other one.'),
      giveBy: DayOfYear.describe('Last day of notice, month and day.').meta({
        examples: ['09-30'],
      }),
      takesEffect: DayOfYear.meta({ examples: ['04-01'] }),
    }),
  ])
  .meta({ id: 'NoticeRule', description: 'How long notice runs.' });
export type NoticeRule = z.infer<typeof NoticeRule>;

const Notice = z.strictObject({
  by: Id.nullable().describe('The party that may give it. Null: not stated by whom.'),
  rule: NoticeRule,
  sources: Citations,
});
export type Notice = z.infer<typeof Notice>;

const AgreementReview = z.strictObject({
  what: Text.describe('What is reviewed.').meta({ examples: ['the strategic agreement'] }),
  everyMonths: z.int().positive().nullable().describe('Null: once, or not stated how often.'),
  dueOn: Day.nullable().describe('When the next one is due. Null: not stated.'),
  owner: Text.nullable().describe('Who must see to it. Null: not stated.'),
  sources: Citations,
});
export type AgreementReview = z.infer<typeof AgreementReview>;

export const AgreementTerm = z
  .strictObject({
    from: PartialDate.nullable().describe('Since when it is in force. Null: not stated.'),
    until: PartialDate.nullable().describe('Its last day. Null: not stated, or none.'),
    isOpenEnded: z.boolean().describe('Whether it is stated to run until somebody ends it.'),
    renewal: Text.nullable().describe('How it is renewed. Null: not stated.'),
    reviews: z.array(AgreementReview),
    notice: z.array(Notice).describe('Notice that ends it. Empty: not stated.'),
    exits: z
      .array(z.strictObject({ text: Text, sources: Citations }))
      .describe('Other ways in which it ends. Empty: not stated.'),
    afterwards: z
      .array(
        z.strictObject({
          kind: z.enum(TRANSFER_KINDS),
          isReturned: z.boolean().describe('Whether it goes back to those who gave it.'),
          text: Text,
          sources: Citations,
        }),
      )
      .optional()
      .describe(
        'What becomes of functions, staff and money when it has ended. Left out: not stated.',
      ),
    ended: z
      .strictObject({ on: Day, text: Text, sources: Citations })
      .nullable()
      .describe('How it ended. Null: nothing known of an end.'),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    error: 'must not be before it begins',
    path: ['until'],
  })
  .meta({ id: 'AgreementTerm', description: 'How long an agreement lasts, and how it can end.' });
export type AgreementTerm = z.infer<typeof AgreementTerm>;
