import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser } from 'playwright';

/** How many embeds one page of somebody else's holds. */
export const FRAMES = 8;
/** So tall that none of its frames waits to be scrolled to. */
const VIEWPORT = { width: 1280, height: 6400 };
const HEIGHT = 560;

const host = (frames: string, script = '') =>
  `<!doctype html><html lang="en-GB"><title>Host</title><h1>A page that holds ${FRAMES}</h1>${frames}${script}</html>`;

/** Our snippet, as the builder gives it. */
const withElements = (origin: string, address: string) =>
  host(
    `<placeboard-embed src="${origin}${address}" label="Embed" height="${HEIGHT}"></placeboard-embed>`.repeat(
      FRAMES,
    ),
    `<script src="${origin}/embed.js" async referrerpolicy="no-referrer"></script>`,
  );

/** The same in frames that somebody wrote by hand. */
const withFrames = (origin: string, address: string) =>
  host(
    `<iframe src="${origin}${address}" title="Static" width="100%" height="${HEIGHT}" style="border:0"></iframe>`.repeat(
      FRAMES,
    ),
  );

/**
 * What a page costs that holds eight frames of one address: the main thread's time until all of them
 * are loaded and at rest, in ms. Host and frames are of one site, so one thread does all of it.
 */
export async function timeHost(
  browser: Browser,
  origin: string,
  address: string,
  kind: 'elements' | 'frames',
): Promise<number> {
  const body = kind === 'elements' ? withElements(origin, address) : withFrames(origin, address);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForLoadState('networkidle');
    const loaded = page.frames().filter((frame) => frame.url() === origin + address);
    if (loaded.length !== FRAMES) throw new Error(`${loaded.length} of ${FRAMES} frames loaded`);
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('Chromium gave no TaskDuration');
    return seconds * 1000;
  } finally {
    await context.close();
    server.close();
  }
}
