import { expect, test } from 'vitest';

import { STORED_NAMES } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

import { versionHash, memoryStore } from './memoryStore.ts';
import { parseRecord } from './parseRecord.ts';

function record(change: (files: Map<string, string>) => void = () => {}): RecordData {
  const files = recordFiles();
  change(files);
  const parsed = parseRecord(files);
  if (!parsed.record) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}

test('reads each collection', async () => {
  const store = memoryStore(record());
  expect((await store.read('system')).map(({ id }) => id)).toEqual(['made-up-system']);
  expect((await store.read('places')).map(({ id }) => id)).toEqual(['northtown', 'southshire']);
  expect(await store.read('observations')).toHaveLength(8);
});

test('reads observations by indicator and by area', async () => {
  const { observations } = memoryStore(record());
  const periods = async (rows: Promise<readonly { area: string; period: string }[]>) =>
    (await rows).map(({ area, period }) => `${area} ${period}`);
  expect(await observations.byIndicator('waits')).toHaveLength(3);
  expect(await observations.byIndicator('nothing')).toEqual([]);
  expect(await periods(observations.latestByArea('E92000001'))).toEqual(['E92000001 2023']);
  expect(await periods(observations.byArea('E92000001', 'E06000901'))).toEqual([
    'E92000001 2023',
    'E06000901 2022',
    'E06000901 2023',
    'E06000901 2023',
    'E06000901 2022/23',
    'E06000901 2022/23',
  ]);
});

test('a change in one collection changes its version and no other', async () => {
  const before = memoryStore(record());
  const after = memoryStore(
    record((files) => {
      const events = files.get('events.json') ?? '';
      files.set('events.json', events.replace('First meeting', 'First Meeting'));
    }),
  );
  for (const name of STORED_NAMES) {
    const isSame = (await before.version(name)) === (await after.version(name));
    expect(isSame, name).toBe(name !== 'events');
  }
});

test('the version changes with one letter, and only then', async () => {
  const version = await memoryStore(record()).version();
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(await memoryStore(record()).version()).toBe(version);
  const changed = record((files) => {
    const events = files.get('events.json') ?? '';
    files.set('events.json', events.replace('First meeting', 'First Meeting'));
  });
  expect(await memoryStore(changed).version()).not.toBe(version);
});

test('the hash begins as FNV-1a does', () => {
  // The 32-bit FNV-1a of the bytes 61 00, worked by hand: ((0x811c9dc5 ^ 0x61) × 0x01000193
  // = 0xe40c292c) × 0x01000193, each modulo 2^32.
  const once = 0xe40c292c;
  expect(versionHash('a').slice(0, 8)).toBe((Math.imul(once, 0x01000193) >>> 0).toString(16));
  expect(versionHash('')).toBe('811c9dc5050c5d1f');
});
