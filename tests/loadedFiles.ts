import type { Page, Response } from 'playwright';

import { waitForHydration, waitUntilIdle } from './waitForHydration.ts';

export type LoadedFile = {
  readonly url: string;
  /** Such as `document`, `script` or `stylesheet`. */
  readonly type: string;
  /** Size of the body as sent, compressed. */
  readonly bytes: number;
  readonly text: string;
};

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
  await waitUntilIdle(page);
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
