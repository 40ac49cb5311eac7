import { z } from 'zod';

import { AlsoKnownAs, Citations, entryFields, Id, enumOf, Text } from '#src/contract/basics.ts';
import { PartialDate } from '#src/contract/dates.ts';
import { IDENTIFIER_SCHEMES, LEGAL_FORMS } from '#src/contract/plain/words.ts';

const Succession = z
  .strictObject({
    body: Id.describe('The body that took its place.'),
    on: PartialDate,
    by: Text.describe('The law that made the change.').meta({
      examples: ['Health and Care Act 2022, section 19'],
    }),
    sources: Citations,
  })
  .meta({
    id: 'Succession',
    description: 'A body that took another’s place by a change in the law, and by nothing less.',
  });

const Cluster = z
  .strictObject({
    body: Id.describe('The body with which it shares its leadership.'),
    from: PartialDate,
    text: Text,
    sources: Citations,
  })
  .meta({
    id: 'Cluster',
    description: 'A body under the same leadership team. Each stays a body of its own.',
  });

export const Body = z
  .strictObject({
    ...entryFields,
    name: Text,
    inSentence: Text.describe('How sentences name it, with “the” where needed.').meta({
      examples: ['the Care Trust Plus'],
    }),
    form: enumOf(LEGAL_FORMS).describe('What it is in law.'),
    purpose: Text.nullable().describe(
      'What it exists for, as far as a source says. Null: not stated.',
    ),
    partOf: Id.nullable().describe('The body whose committee it is. Null: stands alone.'),
    place: Id.nullable().describe('The place of this record that it acts for. Null: none.'),
    identifiers: z.array(
      z.strictObject({
        scheme: enumOf(IDENTIFIER_SCHEMES),
        value: Text,
      }),
    ),
    from: PartialDate.nullable().describe('Since when it exists. Null: not stated.'),
    until: PartialDate.nullable().describe('Its last day. Null: none stated.'),
    successors: z.array(Succession).describe('Empty: none known.'),
    clusters: z.array(Cluster).describe('Empty: none known.'),
    alsoKnownAs: AlsoKnownAs,
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    error: 'must not be before it began',
    path: ['until'],
  })
  .meta({ id: 'Body', description: 'An organisation or committee that is a party or decides.' });
export type Body = z.infer<typeof Body>;
