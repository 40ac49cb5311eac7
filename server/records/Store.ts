import type { StoredItem, StoredName } from '#src/contract/collections.ts';
import type { RecordReader } from '#src/record/RecordReader.ts';

/**
 * Where the API reads a record from. Small and asynchronous, so that a database can implement it.
 * Its rows have the stored shapes and are answered as they are: the compiler says where they no longer
 * fit the answered shapes, and collections.test.ts where they have a field more.
 */
export interface Store extends RecordReader {
  /**
   * Changes whenever anything in a collection changes, or in the record where none is named; short
   * enough for an ETag.
   */
  version(name?: StoredName): Promise<string>;
  read<N extends StoredName>(name: N): Promise<readonly StoredItem<N>[]>;
}
