import type { Store } from '#server/records/Store.ts';
import type { StoredName } from '#src/contract/collections.ts';
import type { RecordReader } from '#src/record/RecordReader.ts';

/** The version that each collection had when it was first read. */
export type ReadVersions = ReadonlyMap<StoredName, Promise<string>>;

/** A reader of a store that notes which collections are read through it. */
export function trackedReader(store: Store): { reader: RecordReader; versions: ReadVersions } {
  const versions = new Map<StoredName, Promise<string>>();
  // The version before the rows: what changes between the two is then read again.
  const note = (name: StoredName) => {
    if (!versions.has(name)) versions.set(name, store.version(name));
  };
  const { observations } = store;
  return {
    versions,
    reader: {
      read: (name) => {
        note(name);
        return store.read(name);
      },
      observations: {
        byIndicator: (id) => {
          note('observations');
          return observations.byIndicator(id);
        },
        byArea: (...codes) => {
          note('observations');
          return observations.byArea(...codes);
        },
        latestByArea: (...codes) => {
          note('observations');
          return observations.latestByArea(...codes);
        },
      },
    },
  };
}

/** Whether collections still have the versions that they had. */
export async function isUnchanged(
  versions: ReadVersions,
  store: Pick<Store, 'version'>,
): Promise<boolean> {
  for (const [name, version] of versions)
    if ((await store.version(name)) !== (await version)) return false;
  return true;
}
