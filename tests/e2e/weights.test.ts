import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { heavyLibrariesIn, isScript, kilobytesOf, loadedFiles } from '#tests/loadedFiles.ts';
import { ROOT } from '#tests/repository.ts';

import { WIDGETS } from './addresses.ts';
import { addressOf, newPage } from './browser.ts';

/* Budgets in kB of 1,000 bytes, compressed by brotli. */

/** Every script that is loaded until a page is hydrated and at rest. */
const SCRIPT_KB = 140;
/** The site's style sheet, which every page holds, and those of board mode, forms and agreements, which their pages link to. */
const STYLE_KB = { style: 12, board: 6, form: 2, agreements: 2, principles: 2 } as const;
/** An embed's page and all that it loads. */
const EMBED_KB = 20;
const EMBED_SCRIPT_KB = 2;

const load = async (path: string) => loadedFiles(await newPage(), addressOf(path));

/** The texts of built files with an ending, such as `.js`, and a name. */
async function builtTexts(ending: string, start = ''): Promise<string[]> {
  const folder = join(ROOT, 'build/client/assets');
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(start) && name.endsWith(ending),
  );
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

test.each(['/', '/places/blackpool', '/example', '/example/places/blackpool'])(
  '%s loads little script before any interaction, and none for charts or schemas',
  async (path) => {
    const scripts = (await load(path)).filter(isScript);
    expect(scripts).not.toEqual([]);
    expect(kilobytesOf(scripts)).toBeLessThanOrEqual(SCRIPT_KB);
    expect(heavyLibrariesIn(scripts.map(({ text }) => text))).toEqual([]);
  },
);

test('charts and schemas are known by texts that the build holds', async () => {
  expect(heavyLibrariesIn(await builtTexts('.js'))).toEqual(['recharts', 'zod']);
});

test.each(Object.entries(STYLE_KB))('the sheet %s weighs %d kB at most', async (name, most) => {
  const sheets = await builtTexts(`.css`, name);
  expect(sheets).toHaveLength(1);
  expect(brotliCompressSync(sheets[0] ?? '').byteLength / 1000).toBeLessThanOrEqual(most);
});

test.each(WIDGETS)('%s weighs little with all that it loads', async (path) => {
  const files = await load(path);
  const scripts = files.filter(isScript);
  expect(scripts.map(({ url }) => url)).toEqual([addressOf('/embed-frame.js')]);
  expect(kilobytesOf(files)).toBeLessThanOrEqual(EMBED_KB);
});

test.each(['/embed.js', '/embed-frame.js'])('%s is small even uncompressed', async (path) => {
  const response = await fetch(addressOf(path));
  expect((await response.arrayBuffer()).byteLength / 1000).toBeLessThanOrEqual(EMBED_SCRIPT_KB);
});
