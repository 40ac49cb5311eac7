import type { CollectionName, Item, StoredName } from '#src/contract/collections.ts';
import type { Observation } from '#src/contract/outcomes.ts';

/** The collections that a record stores and the API answers. */
export type ReadName = StoredName & CollectionName;

/** Observations by what is asked of them, each list in the record's own order. */
export type ObservationReader = {
  byIndicator(id: string): Promise<readonly Observation[]>;
  /** Every period of some areas. */
  byArea(...codes: readonly string[]): Promise<readonly Observation[]>;
  /** The latest period of each indicator and sex, whether the areas have a figure for it or not. */
  latestByArea(...codes: readonly string[]): Promise<readonly Observation[]>;
};

/** Reads a record: from the server's store, or from files in the browser. */
export type RecordReader = {
  /** All rows of one collection, in the record's own order. */
  read<N extends ReadName>(name: N): Promise<readonly Item<N>[]>;
  /** Only observations are so many that reading them all is dear. */
  observations: ObservationReader;
};
