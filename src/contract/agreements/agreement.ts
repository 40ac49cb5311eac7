import { z } from 'zod';

import {
  AlsoKnownAs,
  AreaCode,
  Citations,
  entryFields,
  Id,
  InstrumentField,
  enumOf,
  Text,
  WebAddress,
} from '#src/contract/basics.ts';
import { Day, PartialDate } from '#src/contract/dates.ts';
import { Money } from '#src/contract/money.ts';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  PART_HOLDINGS,
  TRANSFER_STATES,
} from '#src/contract/plain/words.ts';

import { AgreementTerm } from './agreementTerm.ts';
import { PartOfAgreement } from './partOfAgreement.ts';

const sources = Citations;

/** A statement with the passage that it comes from. */
const Stated = z.strictObject({ text: Text, sources });

const AgreementDocument = z
  .strictObject({
    what: Text.describe('What the document is, in words that a date can follow.').meta({
      examples: ['slides of a talk'],
    }),
    unseen: Text.optional()
      .describe('What that would say more was not seen. Left out: nothing is known of.')
      .meta({ examples: ['the agreement itself'] }),
    on: PartialDate.nullable().describe('Its date. Null: undated.'),
    dating: Text.nullable().describe(
      'How the date was found, or what tells an undated document’s age. Null: it bears its date.',
    ),
  })
  .meta({ id: 'AgreementDocument', description: 'The document that an agreement is known from.' });

const Party = z.strictObject({
  body: Id,
  role: Text.nullable().describe('What it is in this agreement. Null: not stated.'),
});

const AgreementElement = z.strictObject({
  id: Id.describe('Unique within the agreement.'),
  name: Text,
  text: Text,
  sources,
});

const ends = {
  from: Id.nullable().describe('The body that gives it. Null: not stated.'),
  to: Id.nullable().describe('The body that gets it. Null: not stated.'),
  verb: Text.describe('The source’s own verb.').meta({ examples: ['transfer', 'seconded'] }),
  state: z.enum(TRANSFER_STATES).describe('How far it had come by the document’s date.'),
  on: PartialDate.nullable().describe('From when. Null: not stated.'),
  element: Id.nullable().describe('The element of the agreement it belongs to. Null: none.'),
  text: Text.describe('What moves, in our words.'),
  sources,
};

export const Transfer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('functions'),
      ...ends,
      services: z
        .array(Id)
        .describe('The services of this record that it is about. Empty: none of them.'),
    }),
    z.strictObject({
      kind: z.literal('staff'),
      ...ends,
      people: z.int().nonnegative().nullable().describe('Null: not stated.'),
      wte: z
        .number()
        .nonnegative()
        .nullable()
        .describe('Whole-time equivalents. Null: not stated.'),
    }),
    z.strictObject({ kind: z.literal('money'), ...ends, money: Money }),
  ])
  .meta({
    id: 'Transfer',
    description: 'Functions, staff or money that move from one party to another.',
  });
export type Transfer = z.infer<typeof Transfer>;

const PooledFund = z
  .strictObject({
    name: Text,
    text: Text,
    host: Id.nullable().describe('The body that keeps it. Null: not stated.'),
    contributions: z
      .array(z.strictObject({ by: Id, money: Money.nullable().describe('Null: not stated.') }))
      .describe('Empty: not stated.'),
    riskShare: Text.nullable().describe('Who bears what is over- or underspent. Null: not stated.'),
    sources,
  })
  .meta({ id: 'PooledFund', description: 'Money that parties put together under an agreement.' });

const GovernanceItem = z
  .strictObject({
    name: Text.describe('A board, committee, duty or protocol.'),
    text: Text,
    seats: z
      .array(
        z.strictObject({
          by: Id.nullable().describe('The body that appoints. Null: not stated.'),
          number: z.int().positive().nullable().describe('Null: not stated how many.'),
          role: Text,
        }),
      )
      .describe('Empty: not stated, or no seats.'),
    sources,
  })
  .meta({ id: 'GovernanceItem', description: 'How an agreement is governed.' });

const ReservedMatter = z.strictObject({
  text: Text,
  keptBy: Id.nullable().describe('Null: not stated by whom.'),
  sources,
});

const Risk = z.strictObject({
  category: Text.meta({ examples: ['Pensions'] }),
  borneBy: Id.nullable().describe('Null: not stated.'),
  control: Text.nullable().describe('Null: not stated.'),
  sources,
});

export const Agreement = z
  .strictObject({
    ...entryFields,
    name: Text,
    shortName: Text.describe('How sentences and column heads name it.').meta({
      examples: ['Care Trust Plus'],
    }),
    kind: enumOf(AGREEMENT_KINDS).describe('What sort of arrangement it is.'),
    stage: z.enum(AGREEMENT_STAGES).describe('How far it had come by the document’s date.'),
    stageDerived: Text.optional()
      .describe(
        'What the stage was worked out from by us, where the document does not say it, to follow “derived by us:”. Left out: it says it.',
      )
      .meta({ examples: ['its first day had come; that it was signed is not said'] }),
    ownPlaces: z
      .array(Id)
      .describe(
        'The places of this record that it is about. Empty: it is elsewhere, and no claim about here.',
      ),
    area: Text.describe('Where it applies.').meta({ examples: ['North East Lincolnshire'] }),
    areaCode: AreaCode.nullable().describe('ONS code of that area. Null: none fits.'),
    document: AgreementDocument,
    sentence: Text.describe('What was agreed, in one sentence.'),
    headline: Text.max(110)
      .optional()
      .describe('The same in a few words, for slides and pictures. Left out: the sentence.')
      .meta({ examples: ['Community teams went to the council'] }),
    parties: z.array(Party).min(1),
    instrument: InstrumentField.nullable().describe('The legal means. Null: not stated.'),
    law: z
      .array(z.strictObject({ name: Text, address: WebAddress }))
      .describe('The legislation named, with its address. Empty: none named.'),
    elements: z.array(AgreementElement).describe('What it consists of. Empty: one whole.'),
    transfers: z.array(Transfer),
    kept: z
      .array(z.strictObject({ text: Text, by: Id, sources }))
      .describe('Functions stated to stay where they are.'),
    pooledFunds: z.array(PooledFund),
    governance: z.array(GovernanceItem),
    reservedMatters: z
      .array(ReservedMatter)
      .describe('What a party keeps to itself. Empty: see the state of that part.'),
    performance: z.array(Stated),
    risks: z.array(Risk),
    term: AgreementTerm,
    parts: z
      .array(PartOfAgreement)
      .describe('One entry for each part in agreement-parts, in that order.'),
    timeline: z.array(z.strictObject({ on: PartialDate, text: Text, sources })),
    sections: z
      .array(z.strictObject({ heading: Text, points: z.array(Text).min(1), sources }))
      .describe('What else the document says, under headings.'),
    related: z.array(Id).describe('Agreements that belong with it.'),
    alsoKnownAs: AlsoKnownAs,
  })
  .meta({
    id: 'Agreement',
    description: 'A partnership agreement, here or elsewhere, and its parts.',
  });
export type Agreement = z.infer<typeof Agreement>;

export const AgreementPart = z
  .strictObject({
    ...entryFields,
    name: Text.meta({ examples: ['Duration'] }),
    question: Text.describe('The question that this part answers.'),
    needed: Text.describe('What a place would need to hold of it.'),
    alsoHeldIn: z
      .array(z.enum(PART_HOLDINGS))
      .optional()
      .describe(
        'What else of this record may hold something of it for a place: the register, the priorities that the place agreed, sums pooled or aligned and parts of them, sums of decisions, people, matters reserved by decisions, review dates of decisions. Left out: nothing.',
      )
      .meta({ examples: [['funds']] }),
    laws: z
      .array(
        z.strictObject({
          law: z.enum(['s75', 's65Z5', 's65Z6', 'scotland']),
          provision: Text.meta({ examples: ['SI 2000/617, regulation 8(2)(a)'] }),
          address: WebAddress,
          asks: Text.describe('What it asks for, in our words.'),
          wasRead: z
            .boolean()
            .describe('Whether its text was read for this record. False: known of, not read.'),
        }),
      )
      .describe(
        'Where the law or statutory guidance asks for this part; scotland: for comparison, not applicable in England. Empty: practice, not law.',
      ),
  })
  .meta({ id: 'AgreementPart', description: 'A part that a partnership agreement may have.' });
export type AgreementPart = z.infer<typeof AgreementPart>;

export const AgreementDate = z
  .strictObject({
    id: Id.describe('Stays the same where the day or the words are corrected.'),
    agreement: Id,
    name: Text.describe('The agreement’s short name.'),
    kind: z
      .enum(['review', 'renewal'])
      .describe('review: something is to be looked at again. renewal: it is renewed, or ends.'),
    what: Text.nullable().describe(
      'What is reviewed. Null: the agreement itself is renewed, or ends.',
    ),
    on: Day.describe('The day by which it is due.'),
    places: z.array(Id),
    owner: Text.nullable().describe('Who must see to it. Null: not stated.'),
    sources: Citations,
  })
  .meta({
    id: 'AgreementDate',
    description: 'A day by which something of an agreement about here is to be done.',
  });
export type AgreementDate = z.infer<typeof AgreementDate>;
