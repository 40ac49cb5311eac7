import type { Page } from 'playwright';

/**
 * Waits until React has hydrated the whole page. A page without a script (an error page, an embed)
 * stays as it was sent.
 */
export const waitForHydration = (page: Page) =>
  page.waitForFunction(() => {
    if (!document.querySelector('script[type="module"]')) return document.readyState === 'complete';
    // Every part: what stands in a Suspense boundary is hydrated after the rest.
    return [...document.querySelectorAll('main, main h1, main h2')].every((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    );
  });

/** Waits until the page has nothing to do. */
export const waitUntilIdle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 2000 });
      }),
  );
