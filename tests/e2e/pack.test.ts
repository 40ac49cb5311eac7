import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { newPage, openPage } from './browser.ts';
import { startFileHost, type FileHost } from './fileHost.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

let host: FileHost;
let file: string;
let slides: number;

beforeAll(async () => {
  host = await startFileHost(PUBLISHED_FILES);
});
afterAll(() => host.stop());

/** What a page says of the pack once it is checked. */
async function checked(page: Page, path = file): Promise<string> {
  await page.getByLabel('Choose its file').setInputFiles(path);
  const summary = page.getByText(/checked: |can’t be checked/);
  await summary.waitFor();
  return summary.innerText();
}

test('a deck is saved as a sealed pack, with the hash that its closing slide has', async () => {
  const page = await openPage('/example/board/system');
  slides = await page.locator('.board-item').count();
  await page.getByRole('button', { name: 'Take away' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a sealed pack' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^illustrative-pack-system-.+\.html$/);
  // With its ending, by which a browser knows what it is.
  file = `${await saved.path()}.html`;
  await saved.saveAs(file);
  const [, hash] =
    /Hash of this pack: <code[^>]*>([^<]+)</.exec(await readFile(file, 'utf8')) ?? [];
  expect(hash).toMatch(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/);
  expect(await page.locator('.board-stage').last().innerText()).toContain(hash);
});

test.each([320, 1280])(
  'the file is a document that asks for nothing, at %d pixels',
  async (width) => {
    const page = await newPage({ width });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(await page.locator('section[data-slide]').count()).toBe(slides);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
  },
);

test.each([320, 1280])('the record says it still says so, at %d pixels', async (width) => {
  const page = await openPage('/example/board/verify', { width });
  expect(await checked(page)).toBe(`${slides} slides checked: ${slides} as the record says.`);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a copy made of files checks it, too', async () => {
  const page = await openPage('/example/board/verify', { origin: host.address });
  expect(await checked(page)).toBe(`${slides} slides checked: ${slides} as the record says.`);
});

test('another record says that it is of another', async () => {
  const page = await openPage('/board/verify');
  await checked(page);
  expect(await page.getByText('The pack says that it is of').innerText()).toContain(
    'worked example',
  );
});
