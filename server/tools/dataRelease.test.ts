import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkRecord } from '#server/records/checkRecord.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import { writeRecordFolder } from '#server/testing/writeRecordFolder.ts';
import { hashOf } from '#src/figures/facts/hashOf.ts';

import { checkFolder } from './dataCheck.ts';
import { releaseFolder } from './dataRelease.ts';

let folder = '';
beforeEach(async () => {
  folder = await writeRecordFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(join(folder, file), 'utf8');
async function edit(file: string, find: string, replaceWith: string): Promise<void> {
  const text = await read(file);
  if (!text.includes(find)) throw new Error(`${file} has no “${find}”`);
  await writeFile(join(folder, file), text.replace(find, replaceWith));
}
const release = (day: string) => releaseFolder(folder, day);
const releases = async () => (await loadRecord(folder)).releases;

describe('a release', () => {
  test('lists every figure with the hashes of its facts and words', async () => {
    const { text, isWritten } = await release('2026-11-22');
    expect(isWritten).toBe(true);
    expect(text).toContain('0001.json: release 0001');
    const [first] = await releases();
    expect(first).toMatchObject({
      version: '0001',
      basis: 'illustrative',
      day: '2026-11-22',
      previous: null,
      datasets: { waits: null },
    });
    const asked = first?.figures.map(({ figure, params }) => JSON.stringify([figure, params]));
    expect(new Set(asked).size).toBe(asked?.length);
    expect(asked).toEqual(
      expect.arrayContaining([
        '["register",{}]',
        '["place",{"place":"southshire"}]',
        '["place-outcome",{"place":"southshire","indicator":"waits"}]',
      ]),
    );
    // A figure on each line, so that two releases can be compared by eye.
    expect((await read('releases/0001.json')).split('\n').length).toBeGreaterThan(
      first?.figures.length ?? Infinity,
    );
  });

  test('is refused where nothing changed, and where the record has problems', async () => {
    await release('2026-11-22');
    const again = await release('2026-11-23');
    expect(again.text).toMatch(/nothing changed since release 0001 of 2026-11-22/);
    await writeFile(join(folder, 'funds.json'), '[7]');
    const spoilt = await release('2026-11-23');
    expect(spoilt.text).toMatch(/funds\.json:1[^]+Nothing was released/);
    expect([again.isWritten, spoilt.isWritten]).toEqual([false, false]);
    await expect(read('releases/0002.json')).rejects.toThrow('ENOENT');
  });

  test('says what changed since the one before, and has its hash', async () => {
    await release('2026-11-22');
    const before = await read('releases/0001.json');
    await edit('observations/smoking.csv', '2023,19.5', '2023,19.7');
    await edit('indicators.json', '"Waits"', '"Waiting"');
    expect((await checkFolder(folder)).text).toMatch(
      /releases\/0001\.json: \d+ figures say otherwise now[^]+npm run data:release/,
    );
    const { text } = await release('2026-11-23');
    expect(text).toMatch(/figures with other facts:\n {2}outcome/);
    expect(text).toMatch(/figures? with the same facts in other words:\n/);
    expect(await read('releases/0001.json')).toBe(before);
    const [first, second] = await releases();
    expect(second?.previous).toBe(await hashOf(first));
    expect((await checkFolder(folder)).text).not.toContain('otherwise now');
  });

  test('is made where the record goes on and says the same', async () => {
    await release('2026-11-22');
    const { system } = await loadRecord(folder);
    await edit('system.json', `"updated": "${system[0]?.updated}"`, '"updated": "2026-12-24"');
    expect((await checkFolder(folder)).text).toMatch(/the record goes up to 2026-12-24 since/);
    const { text, isWritten } = await release('2026-12-25');
    expect(isWritten).toBe(true);
    expect(text).toContain('nothing but the day, now 2026-12-24');
  });
});

describe('a broken chain', () => {
  beforeEach(async () => {
    await release('2026-11-22');
    await edit('observations/smoking.csv', '2023,19.5', '2023,19.7');
    await release('2026-11-23');
    await edit('observations/smoking.csv', '2023,19.7', '2023,19.8');
    await release('2026-11-24');
  });
  const problems = async () =>
    (await checkRecord(folder)).problems.map(({ file, field, problem }) =>
      [file, field, problem].join(' '),
    );

  test('is refused where a release was changed', async () => {
    expect(await problems()).toEqual([]);
    await edit('releases/0001.json', '"day": "2026-11-22"', '"day": "2026-11-21"');
    expect(await problems()).toEqual([
      'releases/0002.json previous is not the hash of releases/0001.json, which was changed since',
    ]);
    await expect(loadRecord(folder)).rejects.toThrow('0002.json:6 previous');
    expect((await release('2026-11-25')).isWritten).toBe(false);
  });

  test('is refused where one was taken out', async () => {
    await rm(join(folder, 'releases/0002.json'));
    expect(await problems()).toEqual(['releases/0003.json version is “0003”, and 0002 is missing']);
  });

  test('is refused where the first was', async () => {
    await rm(join(folder, 'releases/0001.json'));
    expect(await problems()).toContain('releases/0002.json version is “0002”, and 0001 is missing');
  });

  test('is refused where a day goes back', async () => {
    await edit('releases/0003.json', '"day": "2026-11-24"', '"day": "2026-11-20"');
    expect(await problems()).toEqual([
      'releases/0003.json day is “2026-11-20”, earlier than “2026-11-23” in the release before',
    ]);
  });

  test('is not looked for where a release is no release', async () => {
    await edit('releases/0002.json', '"version"', '"number"');
    expect((await problems()).join('\n')).toMatch(/releases\/0002\.json .*version/);
  });
});
