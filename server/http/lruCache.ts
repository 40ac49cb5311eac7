export type LruCache<V> = {
  get: (key: string) => V | undefined;
  set: (key: string, value: V) => void;
  readonly size: number;
};

/**
 * Keeps what was used last, within a number of entries and a total size, whichever is reached first.
 * @param limits.sizeOf size of a value in the unit of `limits.total`
 */
export function lruCache<V>(limits: {
  entries: number;
  total: number;
  sizeOf: (value: V) => number;
}): LruCache<V> {
  const kept = new Map<string, V>();
  let total = 0;
  const drop = (key: string, value: V) => {
    kept.delete(key);
    total -= limits.sizeOf(value);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      // A Map keeps the order of insertion: what was used last moves to its end.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      const before = kept.get(key);
      if (before !== undefined) drop(key, before);
      if (limits.sizeOf(value) > limits.total) return;
      kept.set(key, value);
      total += limits.sizeOf(value);
      for (const [oldest, old] of kept) {
        if (kept.size <= limits.entries && total <= limits.total) break;
        drop(oldest, old);
      }
    },
    get size() {
      return kept.size;
    },
  };
}
