import { z } from 'zod';

import { PlaceStyle } from '#src/contract/placeStyle.ts';
import { TRANSFER_KINDS } from '#src/contract/plain/words.ts';

const FlowParty = z.strictObject({
  id: z.string(),
  label: z.string(),
  note: z.string().nullable().describe('What it is. Null: nothing is said of it.'),
  style: PlaceStyle.nullable().describe('How its place looks. Null: it is of none.'),
  keeps: z.array(z.string()).describe('What it keeps, or stays. Empty: nothing is stated.'),
});
export type FlowParty = z.infer<typeof FlowParty>;

const ends = z.array(z.string());
const FlowRow = z.strictObject({
  id: z.string(),
  label: z.string(),
  note: z.string().nullable().describe('More of it. Null: nothing.'),
  since: z.string().nullable().describe('From when. Null: nothing is said.'),
  moves: z.enum(TRANSFER_KINDS).describe('The shape before its words.'),
  isHeldTogether: z
    .boolean()
    .describe('Whether it lies with all parties in “from”, and moves to nobody.'),
  from: ends.describe('Ids of the parties that give it. Empty: not stated.'),
  to: ends.describe('Ids of the parties that get it, each of them. Empty: not stated.'),
  verb: z.string().describe('The source’s own verb, above its arrow.'),
  state: z.string().describe('How far it has come, below its arrow.'),
  isInEffect: z.boolean().describe('A solid arrow. Else it is dashed.'),
  direction: z.string().describe('From whom to whom, in words.'),
});
export type FlowRow = z.infer<typeof FlowRow>;

export const Flows = z.strictObject({
  kind: z
    .literal('flows')
    .describe('Parties as columns, and what moves between them as an arrow in each row.'),
  name: z.string().describe('Accessible name: what is drawn.'),
  corner: z.string().describe('What the rows are.'),
  parties: z.array(FlowParty),
  unstated: z
    .string()
    .nullable()
    .describe('Name of the box for ends that are not stated. Null: all are.'),
  isUnstatedFirst: z.boolean().describe('Whether that box is left of the parties. Else right.'),
  groups: z.array(
    z.strictObject({
      label: z.string().nullable().describe('Heading of its rows.'),
      rows: z.array(FlowRow),
    }),
  ),
  absent: z.string().nullable().describe('What is said where nothing moves. Null: something does.'),
});
export type FlowsSpec = z.infer<typeof Flows>;
