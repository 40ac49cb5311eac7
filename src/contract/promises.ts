import { z } from 'zod';

import { entryFields, Id, Text } from './basics.ts';
import { Day, PartialDate } from './dates.ts';
import { FinancialYear } from './money.ts';
import { PRECISIONS, PROGRESS_STATES } from './plain/words.ts';

export const Commitment = z
  .strictObject({
    ...entryFields,
    place: Id,
    person: Id.describe('Who said it.'),
    on: PartialDate.describe('When it was said.'),
    theme: Text,
    text: Text.describe('What was said the place would do, in our words.'),
  })
  .meta({
    id: 'Commitment',
    description:
      'What a director said the place would do. Not the place’s agreed priorities, and never shown as them.',
  });
export type Commitment = z.infer<typeof Commitment>;

const Progress = z.strictObject({
  on: Day,
  state: z.enum(PROGRESS_STATES),
  text: Text,
  sources: entryFields.sources,
});

export const Priority = z
  .strictObject({
    ...entryFields,
    place: Id,
    year: FinancialYear.describe('Financial year.'),
    agreedOn: PartialDate.nullable().describe('When the place agreed it. Null: not stated.'),
    theme: Text,
    text: Text,
    owner: Text.nullable().describe('The role that owns it. Null: not stated.'),
    dueOn: Day.nullable().describe('Null: not stated.'),
    measures: z.array(Text).describe('How it will be judged. Empty: not stated.'),
    progress: z.array(Progress).describe('Reports, oldest first. Empty: none found.'),
  })
  .meta({ id: 'Priority', description: 'What a place agreed it would do in a year.' });
export type Priority = z.infer<typeof Priority>;

export const Fund = z
  .strictObject({
    ...entryFields,
    place: Id,
    measure: Id.describe('What kind of sum. Unlike measures are never added or compared.'),
    measureName: Text,
    year: FinancialYear.describe('Financial year.'),
    amount: z.number().nonnegative().describe('Pounds.'),
    precision: z.enum(PRECISIONS),
    partOf: Id.nullable().describe('The fund this is a part of. Null: stands alone.'),
    note: Text.nullable(),
  })
  .meta({ id: 'Fund', description: 'Money pooled or aligned, as one source states it.' });
export type Fund = z.infer<typeof Fund>;
