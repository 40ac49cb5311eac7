import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';

import { hydrated, openPage } from './browser.ts';
import { startFileHost } from './fileHost.ts';
import { held, makeReady, removeHeld } from './heldDecks.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

/* Decks in a room whose network goes. */

/** What is read out of the slide on screen. */
const announced = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Slide \d+ of \d+: / })
    .innerText();
const slideOf = (page: Page) => new URL(page.url()).searchParams.get('slide');
const countOf = async (page: Page) => Number(/ of (\d+):/.exec(await announced(page))?.[1]);

/** What is read out of each slide in turn, from the first to the last, by keyboard. */
async function walk(page: Page): Promise<string[]> {
  const words: string[] = [];
  const count = await countOf(page);
  for (let n = 1; n <= count; n += 1) {
    await expect.poll(() => announced(page)).toMatch(new RegExp(`^Slide ${n} of `));
    words.push(await announced(page));
    await page.keyboard.press('ArrowRight');
  }
  return words;
}

async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await hydrated(page);
  return page;
}

test('a whole deck by keyboard with the network cut, its presenter view, its handout and a reload', async () => {
  const page = await openPage('/board/system');
  // Nothing before the reader asks for it.
  expect(await held(page)).toEqual({ caches: [], scopes: [] });
  await makeReady(page);
  const { caches: names, scopes } = await held(page);
  expect(names).toEqual([expect.stringMatching(/^placeboard:board \d{4}-/)]);
  expect(scopes).toEqual(['/board']);
  const online = await walk(page);
  await page.context().setOffline(true);
  try {
    await page.goto('/board/system');
    await hydrated(page);
    expect(await walk(page)).toEqual(online);
    expect(slideOf(page)).toBe(String(online.length));
    // The slide that an address names, after a reload too.
    await page.goto('/board/system?slide=3');
    await hydrated(page);
    await expect.poll(() => announced(page)).toBe(online[2]);
    await page.reload();
    await hydrated(page);
    await expect.poll(() => announced(page)).toBe(online[2]);
    await page.getByText(/^As held since/).waitFor();
    // In step with the presenter view.
    const presenter = await openIn(page.context(), '/board/system/presenter?slide=3');
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(() => announced(page)).toBe(online[3]);
    await presenter.goto('/board/system/handout');
    await presenter.getByRole('heading', { level: 1 }).first().waitFor();
    await presenter.close();
  } finally {
    await removeHeld(page);
  }
});

test('the rest of the site, embeds and other decks are as if nothing were held', async () => {
  const page = await openPage('/board/system');
  try {
    await makeReady(page);
    for (const path of ['/', '/board', '/embed/who-decides', '/example/board/system']) {
      const other = await openIn(page.context(), path === '/embed/who-decides' ? '/' : path);
      const answer = await other.goto(path);
      expect(`${path} ${answer?.fromServiceWorker()}`).toMatch(
        path === '/board' ? / (true|false)$/ : / false$/,
      );
      await other.close();
    }
    // A list of decks is what the server says now.
    const list = await openIn(page.context(), '/board');
    const asked: string[] = [];
    list.on('request', (request) => asked.push(request.url()));
    await list.getByRole('link', { name: 'Register', exact: true }).first().click();
    await list.waitForURL('**/register');
    expect(asked.filter((url) => url.includes('/api/'))).not.toEqual([]);
    await list.close();
  } finally {
    await removeHeld(page);
  }
});

test('two records and two decks are held apart, each of one moment, and removed', async () => {
  const page = await openPage('/example/board/place?place=blackpool');
  try {
    await makeReady(page);
    await page.goto('/example/board/system');
    await hydrated(page);
    await makeReady(page);
    const { caches: names, scopes } = await held(page);
    expect(names).toEqual([expect.stringMatching(/^placeboard:example:board /)]);
    expect(scopes).toEqual(['/example/board']);
    await page.context().setOffline(true);
    await page.goto('/example/board/place?place=blackpool&slide=2');
    await hydrated(page);
    await expect.poll(() => announced(page)).toMatch(/^Slide 2 of/);
    expect(new URL(page.url()).search).toBe('?place=blackpool&slide=2');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByText(/^Held as well: /).waitFor();
    await page.getByRole('button', { name: 'Remove what is held' }).click();
    await page.getByText('Removed: this browser holds no deck of this record.').waitFor();
    expect(await held(page)).toEqual({ caches: [], scopes: [] });
  } finally {
    await removeHeld(page);
  }
});

test('the reader’s own deck is held with its figures', async () => {
  const page = await openPage('/money');
  try {
    await page
      .locator('summary', { hasText: /^Share/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add to deck' }).first().click();
    await page.getByText(/^Added as slide 1/).waitFor();
    await page.goto('/board/own');
    await hydrated(page);
    const words = await announced(page);
    await makeReady(page);
    await page.context().setOffline(true);
    await page.reload();
    await hydrated(page);
    await expect.poll(() => announced(page)).toBe(words);
  } finally {
    await removeHeld(page);
  }
});

test('a fetch that fails keeps what was held, and says what failed', async () => {
  const page = await openPage('/board/health', {
    expected: [/answer 500/, /status of 500/],
  });
  try {
    await makeReady(page);
    const before = await held(page);
    await page
      .context()
      .route('**/board/health/handout', (route) => route.fulfill({ status: 500 }));
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('button', { name: 'Make ready again' }).click();
    await page
      .getByText(/could not be made ready: \/board\/health\/handout was answered with 500/)
      .waitFor();
    expect(await held(page)).toEqual(before);
  } finally {
    await page.context().unroute('**/board/health/handout');
    await removeHeld(page);
  }
});

test('a copy made of files holds a deck, too, also about a place that only script applies', async () => {
  const host = await startFileHost(PUBLISHED_FILES, { findsHtml: false });
  const page = await openPage('/board/place?place=blackpool', { origin: host.address });
  try {
    await page.getByText(/^Slide 1 of \d+: .*Blackpool/).waitFor();
    const words = await announced(page);
    await makeReady(page);
    await page.context().setOffline(true);
    await page.goto('/board/place?place=blackpool&slide=2');
    await hydrated(page);
    await page.getByText(/^Slide 2 of/).waitFor();
    await page.keyboard.press('Home');
    await expect.poll(() => announced(page)).toBe(words);
  } finally {
    await removeHeld(page);
    await host.stop();
  }
});
