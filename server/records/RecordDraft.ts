import { STORED_NAMES } from '#src/contract/collections.ts';

import { fileOf, type CollectionDraft, type JsonName } from './read/readCollection.ts';

/** A record's JSON files, as far as they could be read, before rules across files are checked. */
export type RecordDraft = { [N in JsonName]: CollectionDraft<N> };

/** Names of the collections that are JSON files. */
export const JSON_NAMES = STORED_NAMES.filter((name): name is JsonName =>
  fileOf(name).endsWith('.json'),
);

/** The path of an indicator's observations in a record's folder. */
export const observationsFile = (indicator: string): string => `observations/${indicator}.csv`;
