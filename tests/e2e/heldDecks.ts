import type { Page } from 'playwright';

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
