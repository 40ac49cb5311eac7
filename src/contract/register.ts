import { z } from 'zod';

import {
  AlsoKnownAs,
  BasisField,
  Citations,
  entryFields,
  Id,
  InstrumentField,
  Text,
  WebAddress,
} from './basics.ts';
import { Day, PartialDate } from './dates.ts';
import { Money } from './money.ts';
import { DECISION_RELATIONS, STATUSES } from './plain/words.ts';

export const StatusField = z.enum(STATUSES).meta({
  id: 'Status',
  description:
    'retained: the ICB keeps it. announced: an aim was made public. preparing: work towards a transfer. shadow: the place acts in parallel, the ICB decides. delegated: the place decides. joint: the place and another body decide together. paused: work or the delegation stands still. returned: a delegated power came back.',
  examples: ['announced'],
});

export const ChainHop = z
  .strictObject({
    body: Text.describe('Who may decide from this hop on.'),
    from: Day.nullable().describe('Since when. Null: before the record begins.'),
    accountable: Text.describe('Who stays accountable while this body decides.'),
    instrument: InstrumentField.nullable().describe('Null: none needed or not stated.'),
    note: Text.nullable(),
    sources: Citations,
  })
  .meta({
    id: 'ChainHop',
    description: 'One hop of the accountability chain: who may decide, since when, who answers.',
  });
export type ChainHop = z.infer<typeof ChainHop>;

export const Service = z
  .strictObject({
    ...entryFields,
    name: Text,
    inSentence: Text.describe('How sentences name it, lower case where possible.').meta({
      examples: ['dental services'],
    }),
    group: Text.describe('Services with the same group are shown together.').meta({
      examples: ['Primary care'],
    }),
    note: Text.nullable().describe('What a reader must know about its scope. Null: nothing.'),
    chain: z
      .array(ChainHop)
      .min(1)
      .describe('Hops before any decision about a place, oldest first.'),
    alsoKnownAs: AlsoKnownAs,
  })
  .meta({ id: 'Service', description: 'A service that may be delegated. The list is open.' });
export type Service = z.infer<typeof Service>;

export const Decision = z
  .strictObject({
    ...entryFields,
    place: Id,
    service: Id,
    status: StatusField,
    from: PartialDate.describe('Since when the status holds.'),
    decidedBy: Text.describe('The body that decided or announced it.'),
    decidedOn: PartialDate.nullable().describe('When it was decided. Null: not stated.'),
    instrument: InstrumentField.nullable().describe('Null: not stated.'),
    holder: Text.nullable().describe(
      'Who decides from then on. Required for delegated and joint; null: as the chain of the service says.',
    ),
    summary: Text.describe('What was decided, in our words.'),
    conditions: z.array(Text).describe('Conditions of the transfer. Empty: none stated.'),
    reservedMatters: z
      .array(Text)
      .nullable()
      .describe('What the delegator kept. Null: not stated. Empty: stated that nothing is.'),
    reviewOn: Day.nullable().describe('When it must be reviewed. Null: not stated.'),
    recordedAt: Day.describe('The day this entry was typed in; plays no part in “as at”.'),
    body: Id.optional().describe('The body that decided, as an entry of bodies. Left out: none.'),
    relates: z
      .array(
        z.strictObject({
          kind: z.enum(DECISION_RELATIONS),
          decision: Id.describe('The earlier decision.'),
          reason: Text.optional().describe(
            'Why it relates to a decision about another place or service. Left out: it is about the same.',
          ),
        }),
      )
      .optional()
      .describe(
        'Earlier decisions that it replaces, supplements, confirms or ends. Left out: none stated.',
      ),
    money: Money.optional().describe('The sum that goes with it. Left out: none stated.'),
    area: Text.optional().describe(
      'The part of the place that it is about. Left out: the whole place, or not stated.',
    ),
    advice: z
      .array(Text)
      .optional()
      .describe('Whose advice was taken before it. Left out: not stated.'),
    page: WebAddress.optional().describe('A page about it for people. Left out: none known.'),
  })
  .refine(
    (decision) =>
      !(decision.status === 'delegated' || decision.status === 'joint') || decision.holder !== null,
    { error: 'must name who decides from then on', path: ['holder'] },
  )
  .refine(
    (decision) =>
      !['delegated', 'shadow', 'joint'].includes(decision.status) ||
      decision.sources.some((citation) => citation.evidence === 'decision'),
    {
      error:
        'claims that a power has moved or is shadowed, but cites no decision: cite the decision itself (evidence “decision”), or use the status announced or preparing',
      path: ['sources'],
    },
  )
  .meta({ id: 'Decision', description: 'One dated entry in the register.' });
export type Decision = z.infer<typeof Decision>;

export const RegisterCell = z
  .strictObject({
    place: Id,
    service: Id,
    placeExists: z.boolean().describe('Whether the place existed on the as-at date.'),
    status: StatusField.nullable().describe('Null: no decision found.'),
    since: PartialDate.nullable().describe('Since when. Null: no decision found.'),
    decision: Id.nullable().describe('The decision that gives the status. Null: none.'),
    decides: Text.describe('Who decides on the as-at date.'),
    accountable: Text.describe('Who is accountable on the as-at date.'),
    aim: Text.nullable().describe('The body an announced transfer aims at. Null: no such aim.'),
    reviewOn: Day.nullable(),
    overdue: z.boolean().describe('Whether the review date is before the as-at date.'),
    conflicts: z.array(Id).describe('Conflicts between sources about this cell.'),
    sourceDated: z
      .boolean()
      .describe(
        'False: the source has no known publication date, so the entry counts from its effective date.',
      ),
    basis: BasisField.nullable(),
    sources: z.array(Citations.element),
  })
  .meta({
    id: 'RegisterCell',
    description: 'Where one service stands in one place on the as-at date, and who decides.',
  });
export type RegisterCell = z.infer<typeof RegisterCell>;
