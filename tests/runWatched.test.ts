import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runWatched, sizeOf } from './runWatched.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

/* What moves takes longer than the limit, in steps that even a busy machine makes within it. */
const STALLED_AFTER_MS = 2500;
const inSteps = (does: string) =>
  `let n = 0; const t = setInterval(() => { ${does}; if (++n === 12) clearInterval(t); }, 250);`;

test.concurrent('output is progress', async () => {
  await expect(node(inSteps('console.log(n)'), STALLED_AFTER_MS)).resolves.toBe('done');
});

test.concurrent('growth of a watched folder is progress', async () => {
  const grow = inSteps(
    `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'part'))}, 'x')`,
  );
  await expect(node(grow, STALLED_AFTER_MS, [folder])).resolves.toBe('done');
});

test.concurrent('growth of its own temporary folder is progress', async () => {
  const grow = inSteps(
    `require('node:fs').appendFileSync(require('node:os').tmpdir() + '/part', 'x')`,
  );
  await expect(node(grow, STALLED_AFTER_MS)).resolves.toBe('done');
});

test('the size of a folder is that of all files below it; none if it is not there', () => {
  const filled = mkdtempSync(join(folder, 'filled-'));
  writeFileSync(join(filled, 'a'), 'four');
  expect(sizeOf(filled)).toBe(4);
  expect(sizeOf(join(folder, 'nowhere'))).toBe(0);
});
