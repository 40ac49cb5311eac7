import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { hydrated, openPage } from './browser.ts';
import { startFileHost } from './fileHost.ts';
import { announced, held, makeReady, openIn, removeHeld } from './heldDecks.ts';
import { PUBLISHED_FILES } from './publishedFiles.ts';

/* Decks in a room whose network goes; `npm run test:full` has more of them. */

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
