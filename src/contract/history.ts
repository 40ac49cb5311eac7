import { z } from 'zod';

import { BasisField, Citation, entryFields, Id, Text, WebAddress } from './basics.ts';
import { Day, PartialDate } from './dates.ts';
import { UNKNOWN_TOPICS } from './plain/words.ts';

export const Event = z
  .strictObject({
    ...entryFields,
    on: PartialDate,
    title: Text.describe('What happened, in a few words.'),
    detail: Text.nullable(),
    places: z.array(Id).describe('The places it concerns. Empty: the whole system.'),
    elsewhere: Text.optional().describe(
      'Where it happened, if outside this record’s area: it is then shown beside agreements alone, and is no change here. Left out: here.',
    ),
  })
  .refine(({ places, elsewhere }) => elsewhere === undefined || places.length === 0, {
    error: 'must be empty for what happened elsewhere',
    path: ['places'],
  })
  .meta({ id: 'Event', description: 'A dated thing that happened.' });
export type Event = z.infer<typeof Event>;

export const Source = z
  .strictObject({
    id: Id,
    title: Text,
    publisher: Text,
    published: PartialDate.nullable().describe('Null: not known.'),
    address: WebAddress.nullable().describe('Null: not known; the title says where it was read.'),
    licence: Text.nullable().describe('Null: not stated.'),
    basis: BasisField,
  })
  .meta({ id: 'Source', description: 'A document, page or file that facts come from.' });
export type Source = z.infer<typeof Source>;

export const Unknown = z
  .strictObject({
    id: Id,
    basis: BasisField,
    title: Text.describe('What was looked for.'),
    detail: Text.describe('What is known all the same, and why it matters.'),
    searched: Text.describe('Where we looked.'),
    until: Day.nullable().describe('Searched up to this day. Null: nobody has looked yet.'),
    places: z.array(Id).describe('Empty: the whole system.'),
    services: z.array(Id).describe('Empty: not about one service.'),
    topics: z
      .array(z.enum(UNKNOWN_TOPICS))
      .describe(
        'What else it is about, so that it is shown where that is missed: priorities, commitments, people, health outcomes, money or agreements. Empty: none of these.',
      )
      .meta({ examples: [['money']] }),
    parts: z
      .array(Id)
      .optional()
      .describe(
        'Parts of an agreement that it is about, so that it is shown where a place lacks them. Left out: none.',
      ),
  })
  .meta({
    id: 'Unknown',
    description: 'Something looked for and not found: never “does not exist”.',
  });
export type Unknown = z.infer<typeof Unknown>;

export const Conflict = z
  .strictObject({
    id: Id,
    basis: BasisField,
    title: Text,
    places: z.array(Id).describe('The places it concerns. Empty: every place.'),
    services: z.array(Id).describe('The services it concerns. Empty: every service.'),
    statements: z
      .array(z.strictObject({ says: Text, source: Citation }))
      .min(2, { error: 'needs two statements that do not agree' }),
    reading: Text.describe('How this record treats it.'),
  })
  .meta({ id: 'Conflict', description: 'Statements that do not agree; both are shown.' });
export type Conflict = z.infer<typeof Conflict>;

export const Change = z
  .strictObject({
    on: PartialDate.describe('When it took effect or happened.'),
    kind: z.enum(['decision', 'event', 'chain', 'agreement', 'release']),
    title: Text,
    places: z.array(Id).describe('Empty: the whole system.'),
    services: z.array(Id),
    ids: z.array(Id).describe('Ids of the entries behind it.'),
    sources: z.array(Citation),
  })
  .meta({
    id: 'Change',
    description:
      'What changed: decisions, events, hops of a chain, agreements that begin or end, releases of figures.',
  });
export type Change = z.infer<typeof Change>;
