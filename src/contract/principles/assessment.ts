import { z } from 'zod';

import { BasisField, Citation, Id, Text, WebAddress } from '#src/contract/basics.ts';
import { Day, PartialDate } from '#src/contract/dates.ts';
import { LEVEL_IDS, LEVELS, LOWEST_LEVEL } from '#src/contract/plain/assessmentLevels.ts';

const Evidence = z
  .strictObject({
    text: Text.describe('What was seen, in the assessor’s words.'),
    document: Text.describe('The document that says so, and whose it is.').meta({
      examples: ['Minutes of the partnership’s board'],
    }),
    on: PartialDate.nullable().describe('The document’s date. Null: undated.'),
    where: Text.describe('Where in it: page, paragraph or item.').meta({ examples: ['Item 5'] }),
    address: WebAddress.nullable().describe('Null: it is not on the web.'),
  })
  .meta({
    id: 'Evidence',
    description:
      'What a finding rests on. It names its document itself, as papers of a partnership need not be among a record’s sources.',
  });
export type Evidence = z.infer<typeof Evidence>;

const PrincipleFinding = z
  .strictObject({
    principle: Id,
    level: z
      .enum(LEVEL_IDS)
      .describe(
        LEVEL_IDS.map((id) => `${id}: ${LEVELS[id].name}. ${LEVELS[id].meaning}`).join(' '),
      ),
    amount: Text.nullable()
      .describe(
        'The amount that the principle asks for, with its unit. Null: not stated, or none is asked for.',
      )
      .meta({ examples: ['2 days a month'] }),
    evidence: z.array(Evidence).describe('Needed for every level above the first.'),
  })
  .refine(({ level, evidence }) => level === LOWEST_LEVEL || evidence.length > 0, {
    error: `has nothing in it, and the level is above “${LEVELS[LOWEST_LEVEL].name}”: write what was seen and the document that says so, or choose “${LOWEST_LEVEL}”`,
    path: ['evidence'],
  })
  .meta({ id: 'Finding', description: 'What a partner found on one principle.' });
export type PrincipleFinding = z.infer<typeof PrincipleFinding>;

export const Assessment = z
  .strictObject({
    id: Id,
    basis: BasisField,
    sources: z
      .array(Citation)
      .describe('Where it is published. Empty: nowhere but here, as its partner made it.'),
    place: Id.nullable().describe('The place that is assessed. Null: an agreement is.'),
    agreement: Id.nullable().describe('The agreement that is assessed. Null: a place is.'),
    partner: Text.describe('Who assesses, as sentences name it.').meta({
      examples: ['the council'],
    }),
    body: Id.nullable().describe('The same among bodies. Null: it is not among them.'),
    on: Day.describe('The day of the assessment.'),
    findings: z.array(PrincipleFinding).describe('One for each principle.'),
  })
  .refine(({ place, agreement }) => (place === null) !== (agreement === null), {
    error: 'must name what is assessed, a place or an agreement, and the other must be null',
    path: ['place'],
  })
  .refine(({ basis, sources }) => basis !== 'published' || sources.length > 0, {
    error: 'is “published”, but no source states it: name one, or write “derived”',
    path: ['basis'],
  })
  .meta({
    id: 'Assessment',
    description:
      'What one partner found on each principle on a day, with evidence. Levels are never added or averaged.',
  });
export type Assessment = z.infer<typeof Assessment>;
