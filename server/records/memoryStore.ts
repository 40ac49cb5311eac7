import type { RecordData } from '#src/contract/record.ts';

import type { Store } from './Store.ts';

/** A record held in memory. Runs in the browser too, so nothing here knows Node. */
export function memoryStore(record: RecordData): Store {
  let version: string | undefined;
  return {
    version: async () => (version ??= contentHash(JSON.stringify(record))),
    read: async (name) => record[name],
  };
}

/**
 * 64 bits as 16 hexadecimal digits: two runs of 32-bit FNV-1a over the UTF-16 code units, from
 * different starts. Tells versions apart; it protects against nothing.
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(text: string): string {
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
