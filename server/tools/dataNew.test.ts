import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';

import { createRecord } from './dataNew.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'));
  await writeFile(join(folder, 'answers.json'), JSON.stringify(answers));
});
afterEach(() => rm(folder, { recursive: true }));

const source = { title: 'Constitution', publisher: 'Fenland', address: 'https://example.org/c' };
const answers = {
  name: 'NHS Fenland ICB',
  publisher: 'A councillor',
  begins: '2022-07-01',
  searched: '2026-05-01',
  places: [{ name: 'Eastmere', areas: [{ code: 'E06000901', name: 'Eastmere' }] }],
  placesSource: source,
  services: [{ name: 'Dental services', group: 'Primary care' }],
};

/** Runs the command as `npm run data:new` does, away from a terminal. */
const run = (...args: string[]) =>
  new Promise<{ code: number | string; out: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['server/tools/dataNew.ts', ...args],
      (error, out, err) => resolve({ code: error?.code ?? 0, out: out + err }),
    );
    child.stdin?.end();
  });

test('writes a valid record, checks it, and says what comes next; overwrites nothing', async () => {
  const record = join(folder, 'deep/record');
  const args = [record, '--answers', join(folder, 'answers.json')];
  const { code, out } = await run(...args);
  expect(code).toBe(0);
  expect(out).toContain(`${record}: nothing wrong (1 place, 2 areas, 1 service, 0 decisions`);
  expect(out).toContain(`PLACEBOARD_RECORD=${record} npm start`);
  expect((await loadRecord(record)).places).toHaveLength(1);

  const before = await readFile(join(record, 'system.json'), 'utf8');
  await expect(createRecord(args)).rejects.toThrow('has files in it, and nothing is ever written');
  expect(await readFile(join(record, 'system.json'), 'utf8')).toBe(before);
});

test('without a terminal and without answers says so, and exits with 1', async () => {
  const { code, out } = await run(join(folder, 'record'));
  expect(code).toBe(1);
  expect(out).toMatch(/^There is no terminal to ask on\. Name a file of answers\./);
  expect(await readdir(folder)).toEqual(['answers.json']);
});

test.each([
  ['no folder', [], 'Name one folder'],
  ['an option that is none', ['record', '--anwsers', 'x'], '--anwsers'],
  ['answers that are not there', ['record', '--answers', 'none.json'], 'none.json'],
  ['a file in the folder’s place', ['answers.json', '--answers', 'answers.json'], 'is a file'],
])('%s: says so in words, and writes nothing', async (_, args, words) => {
  const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
  await expect(createRecord(paths)).rejects.toThrow(words);
  expect(await readdir(folder)).toEqual(['answers.json']);
});
