import { request } from 'node:http';

import type { Browser } from 'playwright';

import { takenOver } from './takenOver.ts';

export type Scripts = {
  /** Compressed bytes of every script fetched until nothing more comes, without any input. */
  readonly bytes: number;
  readonly count: number;
  /** Those that hold the charting library, which must come only when wanted. */
  readonly charting: readonly string[];
};

/** The body of an answer as it travels, brotli where it is offered. */
function transferred(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** What script a reader is sent who opens a page and does nothing. */
export async function scriptBytes(browser: Browser, url: string): Promise<Scripts> {
  const page = await browser.newPage();
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.set(response.url(), response.text());
  });
  try {
    await page.goto(url);
    await takenOver(page);
    await page.waitForLoadState('networkidle');
    const texts = await Promise.all(scripts.values());
    const urls = [...scripts.keys()];
    const sizes = await Promise.all(urls.map(transferred));
    return {
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      count: urls.length,
      charting: urls.filter((_, n) => texts[n]?.includes('recharts')),
    };
  } finally {
    await page.close();
  }
}
