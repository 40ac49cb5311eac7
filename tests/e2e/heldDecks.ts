import type { BrowserContext, Page } from 'playwright';

import { hydrated } from './browser.ts';

/** Makes the deck on screen ready for a room without a network. */
export async function makeReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('button', { name: /^Make ready/ }).click();
  await page.getByText('It is ready: the network may go.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Removes what a test made the browser hold, which outlives its pages. */
export async function removeHeld(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

/** The caches that the browser has of the page's site, and the scopes of its workers. */
export const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) =>
      scope.slice(location.origin.length),
    ),
  }));

/** What is read out of the slide on screen. */
export const announced = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Slide \d+ of \d+: / })
    .innerText();

/** Opens a page in another window of the same reader. */
export async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await hydrated(page);
  return page;
}
