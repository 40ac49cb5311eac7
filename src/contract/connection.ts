import { z } from 'zod';

import { Id, Text } from './basics.ts';
import type { Sex } from './plain/words.ts';

const FingertipsSeries = z.strictObject({
  id: z.int().positive().describe('Number of the indicator at Fingertips.'),
  age: Text.describe('The age as Fingertips writes it; rows of other ages are left out.'),
  areaTypes: z
    .array(z.int().positive())
    .min(1)
    .describe('Fingertips’ numbers of the kinds of area to ask for, one request each.'),
});

const named = Text.optional();
const OnsSeries = z.strictObject({
  file: Id.describe('Name of the file, without .csv, and of the folder that it is in.'),
  series: z
    .strictObject({ Persons: named, Female: named, Male: named } satisfies Record<Sex, z.ZodType>)
    .describe('What the column “indicator” says in the rows of each sex.'),
});

/** Which series of a statistics service an indicator’s figures come from. Read by `data:fetch` only; not part of the API. */
export const Connection = z
  .strictObject({
    indicator: Id.describe('Id of the indicator in indicators.json.'),
    verified: Text.describe('How it was seen that this is the indicator’s own series.'),
    fingertips: FingertipsSeries.optional(),
    ons: OnsSeries.optional(),
  })
  .check(({ value, issues }) => {
    if (!value.fingertips && !value.ons)
      issues.push({
        code: 'custom',
        path: [],
        message: 'names no service: say fingertips, ons or both',
        input: value,
      });
  });
export type Connection = z.infer<typeof Connection>;

/** The statistics services that `data:fetch` reads from. */
export const STATISTICS_SERVICES = ['fingertips', 'ons'] as const;
export type StatisticsServiceName = (typeof STATISTICS_SERVICES)[number];
