import type { Browser, Page } from 'playwright';
import { z } from 'zod';

import type { Change } from './changes.ts';
import { takenOver } from './takenOver.ts';

const SLOWDOWN = 4;
const LONGEST_MS = 20_000;
/** A pointer rests on what it is about to press; so much of that is given, to either page. */
const REST_MS = 100;
/** Event Timing tells of nothing quicker. */
const QUICKEST_MS = 16;
/** Long after a frame, Event Timing has told of it. */
const TOLD_MS = 300;
/** Lighthouse's phone. */
const VIEWPORT = { width: 412, height: 823 };

/** A page of a new context, so with an empty cache. */
async function openPage(browser: Browser, url: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  await page.goto(url);
  return page;
}

/** Pieces of text that only the new content has: from its beginning, middle and end. */
export async function signsOf(browser: Browser, app: string, change: Change): Promise<string[]> {
  const pieces = async (path: string) => {
    const page = await openPage(browser, app + path, false);
    const found = await page.$$eval('main :is(h1, h2, h3, p, li, td, th)', (all) =>
      all.map((element) => element.textContent ?? '').filter((text) => text.length > 5),
    );
    await page.context().close();
    return found;
  };
  const before = (await pieces(change.from)).join('\n');
  const fresh = (await pieces(change.to)).filter((piece) => !before.includes(piece));
  const at = [0, Math.floor(fresh.length / 2), fresh.length - 1];
  const signs = at.map((n) => fresh[n]).filter((piece) => piece !== undefined);
  if (signs.length === 0) throw new Error(`${change.name}: nothing on ${change.to} is new`);
  return [...new Set(signs)];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

async function press(page: Page, what: string): Promise<void> {
  await page.hover(what);
  await page.waitForTimeout(REST_MS);
  await page.click(what);
}

export type ChangeTimes = {
  /** From the click to the next frame painted, which shows that something happens (Event Timing). */
  readonly next: number;
  /** From the click to the paint that shows all of the new content. */
  readonly whole: number;
};

/** The application, after it has taken the page over, in ms. */
export async function timeInApp(
  browser: Browser,
  app: string,
  change: Change,
  signs: readonly string[],
): Promise<ChangeTimes> {
  const page = await openPage(browser, app + change.from);
  try {
    await takenOver(page);
    await change.prepare?.(page);
    await takenOver(page);
    await slowDown(page);
    const time = page.evaluate(
      ({ to, expected, quickest, wait, longest }) =>
        new Promise<{ next: number; whole: number }>((resolve, reject) => {
          setTimeout(() => reject(new Error(`${to} did not come`)), longest);
          let next: number | undefined;
          new PerformanceObserver((list) => {
            next ??= list.getEntries().find(({ name }) => name === 'click')?.duration;
          }).observe({ type: 'event', durationThreshold: quickest } as PerformanceObserverInit);
          let clicked: number | null = null;
          const note = (event: Event) => {
            clicked ??= event.timeStamp;
          };
          addEventListener('click', note, { capture: true });
          const isThere = () => {
            const text = document.querySelector('main')?.textContent ?? '';
            return (
              location.pathname + location.search === to &&
              expected.every((sign) => text.includes(sign))
            );
          };
          const observer = new MutationObserver(() => {
            const began = clicked;
            if (began === null || !isThere()) return;
            observer.disconnect();
            // The frame's own callback comes before its paint, a message sent from it after.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => {
                const whole = performance.now() - began;
                // What was quicker than the quickest that is told counts as that.
                setTimeout(() => resolve({ next: next ?? quickest, whole }), wait);
              });
              port1.start();
              port2.postMessage(null);
            });
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
      { to: change.to, expected: signs, quickest: QUICKEST_MS, wait: TOLD_MS, longest: LONGEST_MS },
    );
    await press(page, change.click);
    return await time;
  } finally {
    await page.context().close();
  }
}

/** An address without its empty fields, which a form sends, too, where there is no script. */
function withoutEmpty({ origin, pathname, searchParams }: URL): string {
  const filled = [...searchParams].filter(([, value]) => value !== '');
  return `${origin}${pathname}?${new URLSearchParams(filled)}`.replace(/\?$/, '');
}

/**
 * The static page loaded anew, by the same click: from the start of the navigation to the paint that
 * shows all of it, in ms.
 */
export async function timeInStatic(browser: Browser, own: string, change: Change): Promise<number> {
  const page = await openPage(browser, own + change.from);
  try {
    await change.prepare?.(page);
    await slowDown(page);
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        whole: new Promise<number>((resolve) => {
          addEventListener('DOMContentLoaded', () => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve(performance.now()));
              port1.start();
              port2.postMessage(null);
            });
          });
        }),
      });
    });
    await press(page, change.click);
    await page.waitForURL((url) => withoutEmpty(url) === own + change.to);
    return z.number().parse(await page.evaluate('whole'));
  } finally {
    await page.context().close();
  }
}
