import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { AsAt } from '#src/record/asAt.ts';

/** The default date is left out, so that every page shares one answer. */
export const asAtParam = ({ asAt, isDefault }: AsAt) => (isDefault ? {} : { asAt });

/** What the register's widgets ask. */
export const registerQueries = (when: AsAt): CollectionQuery[] => [
  ['services', {}],
  ['register', asAtParam(when)],
];

/** What stepping through the days on which the register changes asks, too. */
export const changeDateQueries: CollectionQuery[] = [
  ['decisions', {}],
  ['sources', {}],
];
