import type { StoredItem, StoredName } from '#src/contract/collections.ts';

/**
 * Where the API reads a record from. Small and asynchronous, so that a database can implement it.
 */
export interface Store {
  /** Changes whenever anything in the record changes; short enough for an ETag. */
  version(): Promise<string>;
  /** All rows of one collection, in the record's own order. `system` has exactly one. */
  read<N extends StoredName>(name: N): Promise<readonly StoredItem<N>[]>;
}
