import { STORED_NAMES, type StoredName } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';
import { indexObservations } from '#src/record/outcomes/indexObservations.ts';

import type { Store } from './Store.ts';

/** A store that holds a record in memory. It uses nothing of Node, as it runs in browsers, too. */
export function memoryStore(record: RecordData): Store {
  const versions = new Map<StoredName | 'record', string>();
  const versionOf = (name: StoredName | 'record'): string => {
    const version =
      versions.get(name) ??
      versionHash(
        name === 'record' ? STORED_NAMES.map(versionOf).join('.') : JSON.stringify(record[name]),
      );
    versions.set(name, version);
    return version;
  };
  return {
    version: async (name) => versionOf(name ?? 'record'),
    read: async (name) => record[name],
    observations: indexObservations(async () => record.observations),
  };
}

/**
 * A 64-bit hash as 16 hexadecimal digits: two runs of 32-bit FNV-1a over the UTF-16 code units, from
 * different starts. Not cryptographic.
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function versionHash(text: string): string {
  const run = (start: number) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
      hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x050c5d1f);
}
