import { request } from 'node:http';

import type { Browser } from 'playwright';

import { takenOver } from './takenOver.ts';

export type Sent = {
  /** Compressed bytes of everything fetched until nothing more comes, without any input. */
  readonly bytes: number;
  readonly scripts: {
    readonly bytes: number;
    readonly count: number;
    /** Those that hold the charting library, which must come only when wanted. */
    readonly charting: readonly string[];
  };
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

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * What a reader is sent who opens a page and does nothing.
 * @param isTaken whether script takes the page over; no embed is
 */
export async function sentBytes(browser: Browser, url: string, isTaken: boolean): Promise<Sent> {
  const page = await browser.newPage();
  const addresses = new Set<string>();
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    addresses.add(response.url());
    if (response.request().resourceType() === 'script')
      scripts.set(response.url(), response.text());
  });
  try {
    await page.goto(url);
    if (isTaken) await takenOver(page);
    await page.waitForLoadState('networkidle');
    const texts = await Promise.all(scripts.values());
    const urls = [...scripts.keys()];
    const sizes = new Map(
      await Promise.all([...addresses].map(async (one) => [one, await transferred(one)] as const)),
    );
    return {
      bytes: sum([...sizes.values()]),
      scripts: {
        bytes: sum(urls.map((one) => sizes.get(one) ?? 0)),
        count: urls.length,
        charting: urls.filter((_, n) => texts[n]?.includes('recharts')),
      },
    };
  } finally {
    await page.close();
  }
}
