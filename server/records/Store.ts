import type { StoredItem, StoredName } from '#src/contract/collections.ts';
import type { RecordReader } from '#src/record/RecordReader.ts';

/**
 * Where the API reads a record from. Small and asynchronous, so that a database can implement it.
 * Rows are of the stored shapes. They are answered as they are, so that they must be assignable to the
 * shapes of the API; the compiler says where they no longer are.
 */
export interface Store extends RecordReader {
  /**
   * Changes whenever anything in a collection changes, or in the record where none is named; short
   * enough for an ETag.
   */
  version(name?: StoredName): Promise<string>;
  read<N extends StoredName>(name: N): Promise<readonly StoredItem<N>[]>;
}
