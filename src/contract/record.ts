import type { StoredItem, StoredName } from './collections.ts';

/** A whole record in memory: each stored collection as rows; `system` has exactly one. */
export type RecordData = { readonly [N in StoredName]: readonly StoredItem<N>[] };
