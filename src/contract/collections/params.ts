import { z } from 'zod';

import { Id } from '#src/contract/basics.ts';
import { Day } from '#src/contract/dates.ts';

/* Parameters that several collections take. */

export const asAt = Day.optional().meta({
  description:
    'The record as it could be known on this day: effective, and its source published, on or before it. Default: the day sources were last searched or the record last changed, whichever is later.',
  examples: ['2023-07-04'],
});

export const place = Id.optional().meta({
  description: 'Only this place.',
  examples: ['blackpool'],
});

export const service = Id.optional().meta({
  description: 'Only this service.',
  examples: ['dental'],
});

export const indicator = Id.optional().meta({
  description: 'Only this indicator.',
  examples: ['adult-obesity'],
});

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,7}$/, { error })
    .transform(Number)
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }));
};

/** Parameters of collections that grow. Without them an answer is whole, as it is from a static host. */
export const paged = {
  limit: wholeNumber(1, 5000)
    .optional()
    .meta({
      description: 'At most so many items; the Link header leads to the others. Default: all.',
      examples: [100],
    }),
  offset: wholeNumber(0, 1_000_000)
    .optional()
    .meta({
      description: 'Leave out so many items at the beginning. Default: 0.',
      examples: [200],
    }),
};
