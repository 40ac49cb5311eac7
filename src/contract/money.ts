import { z } from 'zod';

import { Text } from './basics.ts';
import { PRECISIONS } from './plain/words.ts';

export const FinancialYear = z
  .string()
  .regex(/^\d{4}\/\d{2}$/, { error: 'must be a financial year such as 2023/24' });

export const Money = z
  .strictObject({
    amount: z.number().nonnegative().describe('Pounds.'),
    precision: z.enum(PRECISIONS),
    year: FinancialYear.nullable().describe('Financial year. Null: not stated.'),
    note: Text.nullable().describe('What a reader must know of it. Null: nothing.'),
  })
  .meta({ id: 'Money', description: 'One sum as one source states it. Never added to another.' });
export type Money = z.infer<typeof Money>;
