// @vitest-environment node
import { expect, it } from 'vitest';

import { lruCache } from './lruCache.ts';

const cacheOf = (entries: number, total: number) =>
  lruCache<string>({ entries, total, sizeOf: (text) => text.length });

it('forgets what was used longest ago', () => {
  const cache = cacheOf(2, 100);
  cache.set('a', '1');
  cache.set('b', '2');
  cache.get('a');
  cache.set('c', '3');
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['1', undefined, '3']);
  expect(cache.size).toBe(2);
});

it('keeps within its total size, counting what it replaces and drops', () => {
  const cache = cacheOf(100, 10);
  cache.set('a', '12345');
  cache.set('a', '1234567');
  cache.set('b', '123');
  expect(cache.size).toBe(2);
  cache.set('c', '1');
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, '123', '1']);
});

it('does not keep what alone is too large, nor throw the rest out for it', () => {
  const cache = cacheOf(100, 10);
  cache.set('a', '123');
  cache.set('b', '12345678901');
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toBe('123');
});
