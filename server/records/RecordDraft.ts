import { STORED_SCHEMAS } from '#src/contract/record.ts';

import type { Collection, JsonName } from './read/readCollection.ts';

/** A record's JSON files, as far as they could be read, before rules across files are checked. */
export type RecordDraft = { [N in JsonName]: Collection<N> };

/** Names of the collections that are JSON files. */
// Object.keys returns string[].
export const JSON_NAMES = (Object.keys(STORED_SCHEMAS) as (keyof typeof STORED_SCHEMAS)[]).filter(
  (name): name is JsonName => name !== 'observations' && name !== 'lsoas',
);

/** The path of an indicator's observations in a record's folder. */
export const observationsFile = (indicator: string): string => `observations/${indicator}.csv`;
