import { STORED_SCHEMAS } from '#src/contract/record.ts';

import type { Collection, JsonName } from './read/readCollection.ts';

/** A record's JSON files as far as each could be read. */
export type Draft = { [N in JsonName]: Collection<N> };

// Object.keys forgets which keys; STORED_SCHEMAS has exactly these.
export const JSON_NAMES = (Object.keys(STORED_SCHEMAS) as (keyof typeof STORED_SCHEMAS)[]).filter(
  (name): name is JsonName => name !== 'observations' && name !== 'lsoas',
);

/** The file that each indicator's values are in. */
export const observationsFile = (indicator: string): string => `observations/${indicator}.csv`;
