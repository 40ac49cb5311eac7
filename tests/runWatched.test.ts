import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runWatched, sizeOf } from './runWatched.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string, stalledAfterMs: number, folders: string[] = []) =>
  runWatched(process.execPath, ['-e', script], stalledAfterMs, { folders, ownTemporary: true });

test('says how the program ended', async () => {
  await expect(node('process.exit(0)', 20_000)).resolves.toBe('done');
  await expect(node('process.exit(3)', 20_000)).resolves.toBe('failed');
  await expect(runWatched('/no/such/program', [], 20_000, {})).resolves.toBe('failed');
});

test('a program that does nothing is killed, with what it started', async () => {
  // Its output is only closed, and the promise kept, once nobody holds it: the child does too.
  const script = `
    require('node:child_process')
      .spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`;
  await expect(node(script, 1000)).resolves.toBe('stalled');
});

test('output is progress', async () => {
  const script = `let n = 0; const t = setInterval(() => { console.log(n); if (++n === 7) clearInterval(t); }, 200);`;
  await expect(node(script, 1200)).resolves.toBe('done');
});

test.each([
  ['a watched folder', (): string => JSON.stringify(join(folder, 'part'))],
  ['its own temporary folder', (): string => `require('node:os').tmpdir() + '/part'`],
])('growth of %s is progress', async (_, path) => {
  const script = `let n = 0; const t = setInterval(() => {
    require('node:fs').appendFileSync(${path()}, 'x'); if (++n === 7) clearInterval(t); }, 200);`;
  await expect(node(script, 1200, [folder])).resolves.toBe('done');
});

test('the size of a folder is that of all files below it; none if it is not there', () => {
  writeFileSync(join(folder, 'a'), 'four');
  expect(sizeOf(folder)).toBe(4);
  expect(sizeOf(join(folder, 'nowhere'))).toBe(0);
});
