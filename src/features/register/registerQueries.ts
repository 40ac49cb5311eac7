import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';

/** The queries that the register, as a page or a widget, reads. */
export const registerQueries = (when: AsAt): CollectionQuery[] => [
  ['services', {}],
  ['register', asAtParam(when)],
];

/** The further queries from which the days on which the register changed are found. */
export const changeDateQueries: CollectionQuery[] = [
  ['decisions', {}],
  ['sources', {}],
];
