import { STORED } from '#src/contract/record.ts';

import type { Collection, JsonName } from './read/readCollection.ts';

/** A record's JSON files as far as each could be read. */
export type Draft = { [N in JsonName]: Collection<N> };

// Object.keys forgets which keys; STORED has exactly these.
export const JSON_NAMES = (Object.keys(STORED) as (keyof typeof STORED)[]).filter(
  (name): name is JsonName => name !== 'observations' && name !== 'lsoas',
);

/** The file that each indicator's values are in. */
export const observationsFile = (indicator: string): string => `observations/${indicator}.csv`;
