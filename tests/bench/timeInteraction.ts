import type { Browser, Page } from 'playwright';

import { waitForHydration, waitUntilIdle } from '#tests/waitForHydration.ts';

import type { Interaction } from './interactions.ts';

const CPU_SLOWDOWN = 4;
const TIMEOUT_MS = 20_000;
/** A pointer rests on what it is about to press; so long, on the page and on its baseline. */
const HOVER_MS = 100;
/** Event Timing reports nothing quicker; what it does not report counts as this. */
const SHORTEST_EVENT_MS = 16;
/** So long after a frame, Event Timing has reported it. */
const EVENT_REPORT_MS = 300;
/** Lighthouse's phone. */
const VIEWPORT = { width: 412, height: 823 };

declare global {
  /** The time after the next paint, in ms since the start of the navigation. */
  var afterPaint: () => Promise<number>;
}

/* A frame's own callback comes before its paint, a message sent from it after. */
const AFTER_PAINT = `globalThis.afterPaint = () => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
});`;

/** A page of a new context, so with an empty cache. */
async function openPage(browser: Browser, url: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.addInitScript(AFTER_PAINT);
  await page.goto(url);
  return page;
}

/** Pieces of text that only the new content has: from its beginning, middle and end. */
export async function newTextsOf(
  browser: Browser,
  origin: string,
  { name, from, to }: Interaction,
): Promise<string[]> {
  const textsOf = async (path: string) => {
    const page = await openPage(browser, origin + path, false);
    const texts = await page.$$eval('main :is(h1, h2, h3, p, li, td, th)', (all) =>
      all.map((element) => element.textContent ?? '').filter((text) => text.length > 5),
    );
    await page.context().close();
    return texts;
  };
  const before = (await textsOf(from)).join('\n');
  const fresh = (await textsOf(to)).filter((text) => !before.includes(text));
  if (fresh.length === 0) throw new Error(`${name}: nothing on ${to} is new.`);
  const picked = [0, Math.floor(fresh.length / 2), fresh.length - 1].map((n) => fresh[n] ?? '');
  return [...new Set(picked)];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

async function click(page: Page, selector: string): Promise<void> {
  await page.hover(selector);
  await page.waitForTimeout(HOVER_MS);
  await page.click(selector);
}

export type InteractionTimes = {
  /** From the click to the next frame painted, which shows that something happens (Event Timing). */
  readonly nextPaintMs: number;
  /** From the click to the paint that shows all of the new content. */
  readonly newContentMs: number;
};

/** An interaction with the hydrated page. @param newTexts see newTextsOf */
export async function timeInteraction(
  browser: Browser,
  app: string,
  interaction: Interaction,
  newTexts: readonly string[],
): Promise<InteractionTimes> {
  const page = await openPage(browser, app + interaction.from);
  try {
    await waitForHydration(page);
    await waitUntilIdle(page);
    await interaction.prepare?.(page);
    await waitForHydration(page);
    await waitUntilIdle(page);
    await slowDown(page);
    const times = page.evaluate(
      ({ to, texts, shortest, reportMs, timeoutMs }) =>
        new Promise<InteractionTimes>((resolve, reject) => {
          setTimeout(() => reject(new Error(`${to} did not come.`)), timeoutMs);
          let nextPaintMs: number | undefined;
          new PerformanceObserver((list) => {
            nextPaintMs ??= list.getEntries().find(({ name }) => name === 'click')?.duration;
          }).observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
          let clickedAt: number | undefined;
          const onClick = (event: Event) => {
            clickedAt ??= event.timeStamp;
          };
          addEventListener('click', onClick, { capture: true });
          const isComplete = () => {
            const text = document.querySelector('main')?.textContent ?? '';
            return (
              location.pathname + location.search === to && texts.every((one) => text.includes(one))
            );
          };
          const observer = new MutationObserver(() => {
            const start = clickedAt;
            if (start === undefined || !isComplete()) return;
            observer.disconnect();
            void afterPaint().then((now) => {
              const newContentMs = now - start;
              setTimeout(
                () => resolve({ nextPaintMs: nextPaintMs ?? shortest, newContentMs }),
                reportMs,
              );
            });
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
      {
        to: interaction.to,
        texts: newTexts,
        shortest: SHORTEST_EVENT_MS,
        reportMs: EVENT_REPORT_MS,
        timeoutMs: TIMEOUT_MS,
      },
    );
    await click(page, interaction.click);
    return await times;
  } finally {
    await page.context().close();
  }
}

/**
 * The same click on the baseline, which loads the new page: from the start of the navigation to the
 * paint that shows all of it, in ms.
 */
export async function timeBaselineLoad(
  browser: Browser,
  baseline: string,
  { from, to, prepare, click: selector }: Interaction,
): Promise<number> {
  const page = await openPage(browser, baseline + from);
  try {
    await prepare?.(page);
    await slowDown(page);
    await page.addInitScript(`globalThis.loaded = new Promise((resolve) => {
      addEventListener('DOMContentLoaded', () => resolve(afterPaint()));
    });`);
    await click(page, selector);
    // A form sends its empty fields, too, and the server leads to the address without them.
    await page.waitForURL(baseline + to);
    return await page.evaluate<number>('loaded');
  } finally {
    await page.context().close();
  }
}
