import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { createLoad } from '#server/records/mounts/createLoad.ts';
import { WIDGET_IDS } from '#src/contract/plain/words.ts';
import { oEmbed } from '#src/outlets/embed/oEmbed.ts';

import { WIDGETS } from './addresses.ts';
import { newPage } from './browser.ts';
import { startHostPages, type HostPages } from './hostPages.ts';
import { wordPressPage } from './wordPressHost.ts';

/* Widgets as WordPress shows them: by oEmbed, sandboxed, sized by messages with a secret. */

const own = inject('address');
const WIDTHS_PX = [350, 645, 1100];
/** WordPress lets no frame be taller, and none be shorter. */
const MOST_PX = 1000;
const LEAST_PX = 200;

const load = createLoad({ fetchApi: (path) => fetch(`${own}/api/v1/${path}`) });
async function answerFor(address: string, width: number) {
  const found = await oEmbed({
    address,
    load,
    origin: own,
    prefix: '',
    isFile: false,
    maxSize: { width, height: null },
    cardAddress: () => '',
  });
  if (!found) throw new Error(`oEmbed has no answer for ${address}`);
  return found;
}

const hosts: HostPages[] = [];
afterAll(() => Promise.all(hosts.map((host) => host.stop())));

async function open(html: string, width: number): Promise<Page> {
  const host = await startHostPages({ '/': wordPressPage(html, { width }) });
  hosts.push(host);
  const page = await newPage({
    width: Math.max(width, 400),
    origin: host.address,
    expected: [new RegExp(`^request to another origin: ${own}/`)],
  });
  await page.goto('/');
  return page;
}

const embedIn = (page: Page) => page.frameLocator('iframe').locator('.embed');
const heightOf = (locator: ReturnType<Page['locator']>) =>
  locator.evaluate((box) => box.getBoundingClientRect().height);

// One of each widget.
const each = WIDGET_IDS.map(
  (id) => WIDGETS.find((path) => path.startsWith(`/embed/${id}`)) ?? `/embed/${id}`,
);

describe.each(each)('%s in WordPress', (path) => {
  test.each(WIDTHS_PX)('is whole and without a border at %i px', async (width) => {
    const { html, height } = await answerFor(path, width);
    const page = await open(html, width);
    // Told by the frame: the fallback gives way to it, and nothing of it is cut off.
    const told = (content: number) => Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(content) + 2));
    await expect
      .poll(async () => {
        const content = await heightOf(embedIn(page));
        const over = (await heightOf(page.locator('iframe'))) - told(content);
        return over >= -2 && over <= 2;
      })
      .toBe(true);
    const content = await heightOf(embedIn(page));
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).borderWidth)).toBe(
      '0px',
    );
    // Stated: whole for hosts that listen to nothing, and not much taller.
    expect(height).toBeGreaterThanOrEqual(content);
    expect(height).toBeLessThanOrEqual(content * 1.3);
  });
});

test('a link in the frame opens its page in the host’s window', async () => {
  const { html } = await answerFor('/places/blackpool', 645);
  const page = await open(html, 645);
  const link = page.frameLocator('iframe').getByRole('link', { name: 'The whole page' });
  await expect.poll(() => link.innerText()).toBe('The whole page on Placeboard');
  await link.click();
  await page.waitForURL(`${own}/places/blackpool`);
});

test('a dark widget ends in no line of another colour', async () => {
  const { html } = await answerFor('/embed/place?place=blackpool&theme=dark', 645);
  const page = await open(html, 645);
  await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false);
  const body = page.frameLocator('iframe').locator('body');
  expect(await body.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
    'rgb(24, 34, 42)',
  );
});
