import { execFile } from 'node:child_process';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { loadRecord, RecordError } from '#server/records/loadRecord.ts';
import { readFolder } from '#server/records/readFolder.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import { writeRecordFolder } from '#server/testing/writeRecordFolder.ts';

import { checkFolder } from './dataCheck.ts';

let folder = '';
beforeEach(async () => {
  folder = await writeRecordFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const spoil = async () => {
  await writeFile(join(folder, 'events.json'), '[\n  {}\n]\n');
  await writeFile(join(folder, 'funds.json'), '[\n  7\n]\n');
};

/** Runs the command as `npm run data:check` does. */
const run = (...folders: string[]) =>
  new Promise<{ code: number | string; out: string }>((resolve) => {
    execFile(process.execPath, ['server/tools/dataCheck.ts', ...folders], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, out: stdout + stderr }),
    );
  });

describe('readFolder', () => {
  test('reads JSON and CSV by their paths, also through links, and nothing hidden', async () => {
    await writeFile(join(folder, 'README.md'), '# Notes');
    await writeFile(join(folder, '.draft.json'), '{');
    await rm(join(folder, 'events.json'));
    const elsewhere = join(folder, '.events');
    await writeFile(elsewhere, '[]');
    await symlink(elsewhere, join(folder, 'events.json'));
    const files = await readFolder(folder);
    expect([...files.keys()].sort()).toEqual([...recordFiles().keys()].sort());
    expect(files.get('events.json')).toBe('[]');
  });

  test('throws if there is no folder', async () => {
    await expect(readFolder(join(folder, 'none'))).rejects.toThrow('there is no such folder');
    const file = join(folder, 'system.json');
    await expect(readFolder(file)).rejects.toThrow('it is a file, and a record is a folder');
  });
});

describe('what is no file', () => {
  const link = async (target: string) => {
    await rm(join(folder, 'events.json'));
    await symlink(target, join(folder, 'events.json'));
    return readFolder(folder);
  };

  test('a link to a folder or to nothing is named', async () => {
    await expect(link('observations')).rejects.toThrow(
      /events\.json” can't be read: it is a folder/,
    );
    await expect(link('nowhere')).rejects.toThrow(/events\.json” can't be read: .*link to nothing/);
  });

  test('a link to what never ends is refused, not read', async () => {
    await expect(link('/dev/zero')).rejects.toThrow(/events\.json” can't be read: it is no file/);
  });
});

test('of many problems in a file the first are listed, and the others counted', async () => {
  await writeFile(join(folder, 'events.json'), JSON.stringify(Array(30_000).fill(7)));
  const { text, isValid } = await checkFolder(folder);
  expect(isValid).toBe(false);
  expect(text.split('\n').length).toBeLessThan(300);
  expect(text).toContain('29,800 more problems like these');
});

describe('loadRecord', () => {
  test('returns a valid record', async () => {
    expect((await loadRecord(folder)).places).toHaveLength(2);
  });

  test('throws every problem of an invalid one', async () => {
    await spoil();
    const error: unknown = await loadRecord(folder).catch((caught: unknown) => caught);
    if (!(error instanceof RecordError)) throw new Error('a RecordError', { cause: error });
    expect(error.path).toBe(folder);
    expect(new Set(error.problems.map(({ file }) => file))).toEqual(
      new Set(['events.json', 'funds.json']),
    );
    expect(error.message.split('\n')).toHaveLength(error.problems.length + 1);
    expect(error.message).toContain('events.json:2 title: is missing. Add it.');
  });
});

describe('the command', () => {
  test('a valid folder: counts, and exit code 0', async () => {
    const { code, out } = await run(folder);
    expect(out).toContain(`${folder}: nothing wrong (2 places, 4 areas, 1 service, 2 decisions, `);
    for (const count of ['1 person', '8 observations', '2 sources', '1 conflict'])
      expect(out).toContain(count);
    // What is optional and empty is not counted.
    expect(out).not.toContain('tiles');
    expect(code).toBe(0);
  });

  test('an invalid one: every problem, the total, and exit code 1, also if a valid one follows', async () => {
    const good = await writeRecordFolder();
    await spoil();
    const { code, out } = await run(folder, good);
    expect(code).toBe(1);
    expect(out).toContain(`${folder}/events.json:2 title: is missing. Add it.`);
    expect(out).toContain(`\n\n${folder}/funds.json:2: is a number (7). It must be an object`);
    // An event has seven fields.
    expect(out).toContain(`\n\n${folder}: 8 problems in 2 files\n`);
    expect(out).toContain(`${good}: nothing wrong`);
    await rm(good, { recursive: true });
  });

  test('no folder', async () => {
    const { text, isValid } = await checkFolder(join(folder, 'none/'));
    expect(isValid).toBe(false);
    expect(text).toBe(`The record “${folder}/none” can't be read: there is no such folder.`);
  });
});
