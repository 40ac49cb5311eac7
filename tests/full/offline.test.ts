import { expect, test } from 'vitest';

import { hydrated, openPage } from '#tests/e2e/browser.ts';
import { announced, held, makeReady, openIn, removeHeld } from '#tests/e2e/heldDecks.ts';

/* What a browser holds of decks, beside tests/e2e/offline.test.ts. */

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
