import { problemIn, type RuleProblem } from '#server/records/rules/RuleProblem.ts';
import type { RecordData } from '#src/contract/record.ts';

import { proseWarnings } from './proseWarnings.ts';

/** What is to be looked at in a record that is valid: it is served all the same. */
export const recordWarnings = (record: RecordData): RuleProblem[] => [
  ...contactWarnings(record),
  ...proseWarnings(record),
];

function* contactWarnings({ system }: RecordData): Generator<RuleProblem> {
  for (const [index, { contact }] of system.entries())
    if (contact === null)
      yield problemIn(
        { name: 'system', rows: system },
        index,
        ['contact'],
        'is not set, and the accessibility regulations require one',
        'Write an email address or web address before the site is published.',
      );
}
