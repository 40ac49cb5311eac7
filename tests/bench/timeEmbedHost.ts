import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser } from 'playwright';

/** How many embeds one page of somebody else's holds. */
export const FRAMES = 8;
/** So tall that none of its frames waits to be scrolled to. */
const VIEWPORT = { width: 1280, height: 6400 };
const FRAME_HEIGHT = 560;

const hostPage = (content: string) =>
  `<!doctype html><html lang="en-GB"><title>Host</title><h1>A page that holds ${FRAMES}</h1>${content}</html>`;

/** A host that holds an embed by our snippet, as the builder gives it. */
export const hostOfElements = (app: string, address: string): string =>
  hostPage(
    `${`<placeboard-embed src="${app}${address}" label="Embed" height="${FRAME_HEIGHT}"></placeboard-embed>`.repeat(FRAMES)}<script src="${app}/embed.js" async referrerpolicy="no-referrer"></script>`,
  );

/** A host that holds the baseline in plain frames. */
export const hostOfFrames = (baseline: string, address: string): string =>
  hostPage(
    `<iframe src="${baseline}${address}" title="Baseline" width="100%" height="${FRAME_HEIGHT}" style="border:0"></iframe>`.repeat(
      FRAMES,
    ),
  );

/**
 * The main thread's time until a host and all its frames are loaded and at rest, in ms. Host and
 * frames are of one site, so one thread does all of it.
 * @param frameUrl what each frame must have loaded
 */
export async function timeEmbedHost(
  browser: Browser,
  html: string,
  frameUrl: string,
): Promise<number> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
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
    const loaded = page.frames().filter((frame) => frame.url() === frameUrl);
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
