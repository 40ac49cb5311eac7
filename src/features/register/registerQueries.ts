import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';

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
