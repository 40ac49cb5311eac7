import type { Page, Response } from 'playwright';

export type LoadedFile = {
  readonly url: string;
  /** Such as `document`, `script` or `stylesheet`. */
  readonly type: string;
  /** Size of the body as sent, compressed. */
  readonly bytes: number;
  readonly text: string;
};

/** Waits until React has hydrated a page that has a script of ours, and then until it is idle. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (!document.querySelector('script[type="module"]')) return document.readyState === 'complete';
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'));
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 2000 });
      }),
  );
}

async function fileOf(response: Response): Promise<LoadedFile> {
  return {
    url: response.url(),
    type: response.request().resourceType(),
    bytes: Number(await response.headerValue('Content-Length')),
    text: await response.text(),
  };
}

/** Every file that a browser loads when a page is opened, until the network is idle. */
export async function loadedFiles(page: Page, url: string): Promise<LoadedFile[]> {
  const files: Promise<LoadedFile>[] = [];
  page.on('response', (response) => files.push(fileOf(response)));
  await page.goto(url);
  await waitForHydration(page);
  await page.waitForLoadState('networkidle');
  return Promise.all(files);
}

export const isScript = ({ type }: LoadedFile): boolean => type === 'script';

/** The sum of sizes in kB of 1,000 bytes. */
export const kilobytesOf = (files: readonly LoadedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Libraries that are too heavy for a first load, each with a text that only its own code contains. */
const HEAVY_LIBRARIES = { recharts: 'recharts-', zod: 'ZodError' };

/** Names of the heavy libraries in the texts of scripts. */
export const heavyLibrariesIn = (scripts: readonly string[]): string[] =>
  Object.entries(HEAVY_LIBRARIES)
    .filter(([, text]) => scripts.some((script) => script.includes(text)))
    .map(([name]) => name);
