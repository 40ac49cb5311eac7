import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { codeVersion } from './codeVersion.ts';

async function copy() {
  const root = await mkdtemp(join(tmpdir(), 'placeboard-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const path of ['server', 'src/contract', 'src/record', 'src/narrative', 'src/statistics'])
    await cp(path, join(root, path), { recursive: true });
  await cp('package.json', join(root, 'package.json'));
  return root;
}

it('is equal for equal code in another folder', async () => {
  const root = await copy();
  expect(await codeVersion(root)).toBe(await codeVersion(root));
  expect(await codeVersion(root)).toMatch(/^[\w-]{12}$/);
  // Nothing but code: neither tests nor their data change an answer.
  const before = await codeVersion(root);
  await writeFile(join(root, 'server/api/new.test.ts'), '');
  await writeFile(join(root, 'server/testing/new.ts'), '');
  expect(await codeVersion(root)).toBe(before);
});

it('changes with any source file of the API and with a library’s version', async () => {
  const root = await copy();
  const tags = [await codeVersion(root)];
  for (const path of [
    'src/record/resolvers.ts',
    'server/api/deep/new.ts',
    'src/contract/api/answer.ts',
    'src/record/register/register.ts',
    'src/narrative/language/dateWords.ts',
    'src/statistics/new.ts',
    'package.json',
  ]) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), '// Changed.');
    tags.push(await codeVersion(root));
  }
  expect(new Set(tags).size).toBe(8);
});
