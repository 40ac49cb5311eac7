import {
  COLLECTIONS,
  STORED_NAMES,
  type StoredItem,
  type StoredName,
} from '#src/contract/collections.ts';

import type { DeepPartial } from './read/DeepPartial.ts';

/** The collections that rules check; observations, which have no ids, are checked as they are read. */
export type DraftName = Exclude<StoredName, 'observations'>;

/** A collection as far as it could be read, from a file or from anything else. */
export type CollectionDraft<N extends DraftName> = {
  name: N;
  /** Every row, without its invalid fields, in the record's order. */
  rows: readonly DeepPartial<StoredItem<N>>[];
  /** The keys of the rows (ids, or codes of areas), valid or not. */
  names: ReadonlySet<string>;
  /** Whether all of it could be read, so that what is not in `names` is missing. */
  isComplete: boolean;
  /** For each row, the fields that break the contract. */
  invalidFields: readonly ReadonlySet<string>[];
};

/** A record before the rules across its entries are checked. */
export type RecordDraft = { readonly [N in DraftName]: CollectionDraft<N> };

export const DRAFT_NAMES = STORED_NAMES.filter(
  (name): name is DraftName => name !== 'observations',
);

/** The path of a collection's file in a record's folder; of a folder, with a slash at its end. */
export function fileOf(name: StoredName): string {
  const { file = 'list' } = COLLECTIONS[name];
  if (file === 'folder' || file === 'files') return `${name}/`;
  return `${name}.${file === 'table' ? 'csv' : 'json'}`;
}

/** The path of an indicator's observations in a record's folder. */
export const observationsFile = (indicator: string): string => `observations/${indicator}.csv`;
