import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { isListed } from '#src/addresses/isListed.ts';
import { deadLinks } from '#tests/deadLinks.ts';
import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';
import { ROOT } from '#tests/repository.ts';
import { npmRun, runProgram } from '#tests/runProgram.ts';

import { PUBLISHED_PAGES } from '#tests/e2e/addresses.ts';
import { hydrated, openPage } from '#tests/e2e/browser.ts';
import { startFileHost, type FileHost } from '#tests/e2e/fileHost.ts';
import { held, makeReady, removeHeld } from '#tests/e2e/heldDecks.ts';
import { PUBLISHED_FILES } from '#tests/e2e/publishedFiles.ts';

/* The site built and published once more, for a path of a host of files. */

const BASE = '/site';
const ADDRESS = `https://www.example.org${BASE}`;
const BUILD = 'build/under-a-path';
const FILES = join(ROOT, BUILD, 'site');

let host: FileHost;
beforeAll(async () => {
  const env = {
    PLACEBOARD_RECORD: PUBLISHED_FOLDER,
    PLACEBOARD_BASE: BASE,
    PLACEBOARD_ADDRESS: ADDRESS,
    PLACEBOARD_BUILD: BUILD,
  };
  await npmRun('build:app', env);
  await runProgram(process.execPath, ['server/publish/publish.ts', FILES], env);
  host = await startFileHost(FILES, { base: BASE });
});
afterAll(async () => {
  await host.stop();
  rmSync(join(ROOT, BUILD), { recursive: true, force: true });
});

test('the app hydrates, navigates and applies a query there', async () => {
  const { origin } = new URL(host.address);
  const page = await openPage(`${BASE}/register?asAt=2023-07-04`, { origin });
  await expect.poll(() => page.locator('main table').innerText()).toMatch(/no decision found/i);
  expect(page.url()).toBe(`${host.address}/register?asAt=2023-07-04`);
  await page.getByRole('link', { name: 'About', exact: true }).first().click();
  await page.waitForURL(`${host.address}/about`);
  await expect
    .poll(() => page.locator('link[rel="canonical"]').getAttribute('href'))
    .toBe(`${ADDRESS}/about`);
});

test('a deck is held below the path, and opens there without a network', async () => {
  const { origin } = new URL(host.address);
  const page = await openPage(`${BASE}/board/system`, { origin });
  try {
    await makeReady(page);
    const { scopes, caches: names } = await held(page);
    expect(scopes).toEqual([`${BASE}/board`]);
    expect(names).toEqual([expect.stringMatching(/^placeboard:site:board /)]);
    await page.context().setOffline(true);
    await page.reload();
    await hydrated(page);
    await page.getByText(/^As held since/).waitFor();
  } finally {
    await removeHeld(page);
  }
});

test('the sitemap has every page of the published record that search engines are told of, and nothing else', () => {
  const map = readFileSync(join(FILES, 'sitemap.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(listed).toEqual(
    PUBLISHED_PAGES.filter(isListed).map((address) => ADDRESS + (address === '/' ? '' : address)),
  );
  expect(existsSync(join(PUBLISHED_FILES, 'sitemap.xml'))).toBe(false);
});

test('whatever of the site a page or a feed names is there', () => {
  expect(deadLinks(FILES, ADDRESS)).toEqual([]);
});
