import { z } from 'zod';

import { PlaceStyle } from '#src/contract/placeStyle.ts';

const named = { id: z.string(), label: z.string() };

const ScaleMark = z.strictObject({
  key: z.string().describe('Id of its key.'),
  at: z.int().nonnegative().describe('The step that it stands at, counted from 0.'),
  before: z.int().nonnegative().nullable().describe('The step that it stood at. Null: none.'),
});

const ScaleRow = z.strictObject({
  ...named,
  sentences: z.array(z.string()).describe('What its marks say.'),
  marks: z.array(ScaleMark),
});
export type ScaleRow = z.infer<typeof ScaleRow>;

export const Scales = z.strictObject({
  kind: z
    .literal('scales')
    .describe('Marks on steps that have words and an order, and no distance from each other.'),
  name: z.string().describe('Accessible name: the finding.'),
  steps: z.array(z.string()).min(2).describe('Names of the steps, lowest first.'),
  keys: z.array(z.strictObject({ ...named, style: PlaceStyle })),
  rows: z.array(ScaleRow),
});
export type ScalesSpec = z.infer<typeof Scales>;
