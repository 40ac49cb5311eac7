import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { inject } from 'vitest';

import { launchOptions, withFonts, type Fonts } from '#tests/chromium/chromium.ts';
import { waitForHydration } from '#tests/waitForHydration.ts';

/** How long something on a page is waited for: only a hang takes longer. */
const HANG_MS = 60_000;

/** One for all tests of a worker, with whose process it ends, and one with other fonts. */
const browsers = new Map<Fonts, Promise<Browser>>();
/** A window for each kind of reader: to open one takes longer than most tests. */
const windows = new Map<string, Promise<BrowserContext>>();
let opened: { page: Page; troubles: string[] }[] = [];

export type Opening = {
  width?: number;
  height?: number;
  /** Whether scripts run. */
  javaScript?: boolean;
  fonts?: Fonts;
  /** Another server than that of all tests. */
  origin?: string;
  /** Troubles that this test makes on purpose. */
  expected?: readonly RegExp[];
};

export const addressOf = (path: string): string => `${inject('address')}${path}`;

/** Everything a browser complains of, and every request to somewhere else. */
function watch(page: Page, expected: readonly RegExp[], own: string): string[] {
  const troubles: string[] = [];
  const note = (trouble: string) => {
    if (!expected.some((pattern) => pattern.test(trouble))) troubles.push(trouble);
  };
  page.on('console', (message) => note(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`page error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page ends what it was still asking for.
    if (reason !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own)
      note(`request to another origin: ${request.url()}`);
  });
  return troubles;
}

async function openWindow(
  javaScript: boolean,
  origin: string,
  fonts: Fonts,
): Promise<BrowserContext> {
  const browser =
    browsers.get(fonts) ?? chromium.launch({ ...launchOptions, env: withFonts(fonts) });
  browsers.set(fonts, browser);
  return (await browser).newContext({
    javaScriptEnabled: javaScript,
    baseURL: origin,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
}

/** A blank page that remembers nothing; whatever goes wrong in it fails the test at its end. */
export async function newPage(opening: Opening = {}): Promise<Page> {
  const { width = 1280, height = 720, javaScript = true, fonts = 'arial' } = opening;
  const { expected = [] } = opening;
  const own = opening.origin ?? inject('address');
  const kind = `${javaScript} ${own} ${fonts}`;
  const context = windows.get(kind) ?? openWindow(javaScript, own, fonts);
  windows.set(kind, context);
  const page = await (await context).newPage();
  await page.setViewportSize({ width, height });
  page.setDefaultTimeout(HANG_MS);
  opened.push({ page, troubles: watch(page, expected, own) });
  return page;
}

/** Opens an address and, where scripts run, waits until the page is hydrated. */
export async function openPage(path: string, opening: Opening = {}): Promise<Page> {
  // A browser reports the status of a page that is not there as an error.
  const missing = /answer 404: \S+$|Failed to load resource: .* 404/;
  const page = await newPage({ ...opening, expected: [...(opening.expected ?? []), missing] });
  await page.goto(path);
  if (opening.javaScript !== false) await hydrated(page);
  return page;
}

/** Has a page hydrated, and waits until it is, and has drawn what only the browser adds. */
export async function hydrated(page: Page): Promise<void> {
  // A reader who does something need not wait for an idle moment; nor do the tests.
  await page.waitForLoadState();
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await waitForHydration(page);
  await page.evaluate(async () => {
    const frame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => resolve());
      });
    for (let frames = 0; frames < 4; frames += 1) await frame();
  });
}

/** Leaves the window as it was found. */
async function close(page: Page): Promise<void> {
  await page.context().setOffline(false);
  if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
  await page.close();
}

/** Closes what the test opened, and fails it if the browser complained of anything. */
export async function closePages(): Promise<void> {
  const done = opened;
  opened = [];
  for (const { page } of done) await close(page);
  const troubles = done.flatMap((one) => one.troubles);
  if (troubles.length > 0) throw new Error(`The browser complained:\n${troubles.join('\n')}`);
}
