import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { WIDGETS } from './addresses.ts';
import { accessibilityProblems } from './axe.ts';
import { addressOf, newPage } from './browser.ts';
import { startHostPages, type HostPage, type HostPages } from './hostPages.ts';

/* Widgets in other people's pages, in a real browser: what other products' embeds got wrong. */

const own = inject('address');

const element = (path: string, more = '') =>
  `<placeboard-embed src="${own}${path.replaceAll('&', '&amp;')}" label="A widget: ${path.replaceAll('&', '&amp;')}" height="300" ${more}><a href="${own}/">On Placeboard</a></placeboard-embed>`;
const SCRIPT = `<script src="${own}/embed.js" async referrerpolicy="no-referrer"></script>`;
const ALLOWING = `default-src 'none'; script-src ${own}; frame-src ${own}; style-src 'unsafe-inline'; img-src data:`;
const everyWidget = WIDGETS.map((path) => element(path)).join('');

const PAGES: Record<string, HostPage> = {
  '/all': {
    body: everyWidget + SCRIPT,
    policy: ALLOWING,
    style:
      '*,*::before,*::after{box-sizing:border-box;margin:0;padding:0} iframe{max-width:100%;height:auto;border:3px solid}',
  },
  '/rtl': { body: everyWidget + SCRIPT, policy: ALLOWING, root: 'lang="ar" dir="rtl"' },
  '/blocked': {
    body: element('/embed/register') + SCRIPT,
    policy: ALLOWING.replace(`frame-src ${own}`, "frame-src 'none'"),
  },
  '/tabs': {
    body: `<div id="tab" hidden>${element('/embed/register')}</div>${SCRIPT}`,
    policy: ALLOWING,
  },
  '/sandboxed': {
    body: `${element('/embed/register', 'sandbox="allow-scripts"')}<iframe id="closed" title="Closed" sandbox="" src="${own}/embed/place?place=blackpool" width="100%" height="480"></iframe>${SCRIPT}`,
  },
  '/keyboard': {
    body: `<button id="before">Before</button>${element('/embed/place?place=blackpool')}<button id="after">After</button>${SCRIPT}`,
  },
  '/plain': {
    body: `<iframe title="Who decides" src="${own}/embed/who-decides?place=blackpool" loading="lazy" width="100%" height="300"></iframe><p><a href="${own}/places/blackpool">On Placeboard</a></p>`,
    policy: `frame-src ${own}; script-src 'none'`,
  },
  '/hidden': {
    body: `${element('/embed/register', 'hidden')}${SCRIPT}`,
    // Not a style of ours: none is allowed.
    policy: ALLOWING.replace("style-src 'unsafe-inline'", "style-src 'none'"),
  },
  '/capped': {
    body: element('/embed/register') + element('/embed/place?place=blackpool') + SCRIPT,
    style: '* { max-height: 200px }',
  },
  '/twice': {
    body: `${element('/embed/register')}${SCRIPT}${SCRIPT.replace(' async', ' id="x"')}`,
  },
};

let host: HostPages;
beforeAll(async () => {
  host = await startHostPages(PAGES);
});
afterAll(() => host.stop());

/** Opens a page of the host's, whose only requests elsewhere go to Placeboard. */
async function openHost(
  path: string,
  opening: { width?: number; expected?: RegExp[]; javaScript?: boolean } = {},
): Promise<Page> {
  const page = await newPage({
    ...opening,
    origin: host.address,
    expected: [
      new RegExp(`^request to another origin: ${own}/(embed|example/embed)`),
      ...(opening.expected ?? []),
    ],
  });
  // Storage that throws in every frame; what is tried is remembered.
  await page.addInitScript(() => {
    if (self === top) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get() {
          document.documentElement.dataset['touched'] = name;
          throw new DOMException('No storage here', 'SecurityError');
        },
      });
  });
  await page.goto(path);
  return page;
}

const embedFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/embed/'));
const contentHeight = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height ?? 0);
const frameHeight = async (frame: Frame) =>
  (await (await frame.frameElement()).boundingBox())?.height ?? 0;

/**
 * By how much frames differ from their content; what they may is slack of a few pixels. Each is
 * brought in sight first: browsers let frames rest that nobody sees.
 */
async function misfits(page: Page): Promise<number[]> {
  const gaps: number[] = [];
  for (const frame of embedFrames(page)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    gaps.push((await frameHeight(frame)) - (await contentHeight(frame)));
  }
  return gaps.filter((gap) => gap < 0 || gap > 5);
}

/** Lazy frames load when they come near: so each is scrolled to, once there are any. */
async function showAll(page: Page, count: number): Promise<void> {
  const elements = page.locator('placeboard-embed');
  await page.waitForFunction(() => customElements.get('placeboard-embed') !== undefined);
  for (let at = 0; at < count; at += 1) {
    await elements.nth(at).scrollIntoViewIfNeeded();
    await expect.poll(() => embedFrames(page).length).toBeGreaterThan(at);
  }
  expect(embedFrames(page)).toHaveLength(count);
  await Promise.all(embedFrames(page).map((frame) => frame.waitForLoadState()));
}

const sideways = (page: Page | Frame) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('all at once are as tall as their content, wider and narrower, in a strict page', async () => {
  const page = await openHost('/all');
  await showAll(page, WIDGETS.length);
  await expect.poll(() => misfits(page)).toEqual([]);
  const heights = () => Promise.all(embedFrames(page).map(frameHeight));
  const wide = await heights();
  await page.setViewportSize({ width: 320, height: 720 });
  await expect.poll(() => misfits(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  const narrow = await heights();
  expect(narrow.every((height, at) => height > (wide[at] ?? 0))).toBe(true);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => misfits(page)).toEqual([]);
  expect(await heights()).toEqual(wide);

  expect(await page.context().cookies()).toEqual([]);
  for (const frame of embedFrames(page)) {
    expect(await frame.evaluate(() => document.documentElement.dataset['touched'])).toBeUndefined();
    expect(await frame.evaluate(() => document.referrer)).toBe('');
    // Rules without a class are in the embeds' own sheet, too.
    const headings = frame.locator('th, caption');
    for (const align of await headings.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).textAlign),
    ))
      expect(align, frame.url()).toBe('left');
    expect(await accessibilityProblems(frame), frame.url()).toEqual([]);
  }
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a frame that settles stays: no height is told twice', async () => {
  const page = await openHost('/keyboard');
  await showAll(page, 1);
  await expect.poll(() => misfits(page)).toEqual([]);
  const told = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let messages = 0;
        addEventListener('message', () => (messages += 1));
        let frames = 0;
        const count = () => {
          frames += 1;
          if (frames < 30) requestAnimationFrame(count);
          else resolve(messages);
        };
        requestAnimationFrame(count);
      }),
  );
  expect(await told).toBe(0);
  // Shorter by a pixel or two is no news; shorter by more is.
  const [frame] = embedFrames(page);
  const before = frame ? await frameHeight(frame) : 0;
  await frame?.evaluate(() => document.querySelector('.embed')?.children[0]?.remove());
  await expect.poll(() => (frame ? frameHeight(frame) : before)).toBeLessThan(before);
  await expect.poll(() => misfits(page)).toEqual([]);
});

test('right to left, at 320 px', async () => {
  const page = await openHost('/rtl', { width: 320 });
  await showAll(page, WIDGETS.length);
  await expect.poll(() => misfits(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('in a tab that starts hidden', async () => {
  const page = await openHost('/tabs');
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
  await showAll(page, 1);
  await expect.poll(() => misfits(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('tab')?.setAttribute('hidden', ''));
  await page.setViewportSize({ width: 400, height: 720 });
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
  await expect.poll(() => misfits(page)).toEqual([]);
});

test('itself hidden, and in a page that allows no style but its own sheets', async () => {
  const page = await openHost('/hidden', { expected: [/style-src/] });
  const embed = page.locator('placeboard-embed');
  await page.waitForFunction(() => customElements.get('placeboard-embed') !== undefined);
  expect(await embed.isVisible()).toBe(false);
  await embed.evaluate((one) => one.removeAttribute('hidden'));
  await showAll(page, 1);
  await expect.poll(() => misfits(page)).toEqual([]);
});

test('a rule of the page’s that caps every height lets no frame reach over the next', async () => {
  const page = await openHost('/capped');
  await showAll(page, 2);
  await expect.poll(() => misfits(page)).toEqual([]);
  const [first, second] = await Promise.all(
    embedFrames(page).map(async (frame) => (await frame.frameElement()).boundingBox()),
  );
  const end = (first?.y ?? 0) + (first?.height ?? 0);
  expect(end).toBeGreaterThan(200);
  expect(second?.y).toBeGreaterThanOrEqual(end);
});

test('where the page’s policy keeps the frame out, the link is left', async () => {
  const page = await openHost('/blocked', { expected: [/frame-src/, /request failed/] });
  await page.getByRole('link', { name: 'On Placeboard' }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.querySelector('placeboard-embed')?.shadowRoot?.querySelectorAll('iframe').length,
      ),
    )
    .toBe(0);
});

test('sandboxed: with scripts it is sized, without it is whole and scrolls', async () => {
  const page = await openHost('/sandboxed', {
    expected: [/sandboxed/i, /request to another origin/],
  });
  await page.locator('placeboard-embed').scrollIntoViewIfNeeded();
  await expect.poll(() => embedFrames(page).length).toBe(2);
  const sized = embedFrames(page).find((frame) => frame.url().includes('register'));
  const closed = embedFrames(page).find((frame) => frame.url().includes('place'));
  if (!sized || !closed) throw new Error('A frame is missing');
  await expect
    .poll(async () => Math.abs((await frameHeight(sized)) - (await contentHeight(sized))))
    .toBeLessThan(5);
  expect(await frameHeight(closed)).toBeGreaterThan(470);
  expect(await closed.locator('.embed').innerText()).toContain('Blackpool in brief');
});

test('the plain snippet needs no script', async () => {
  const page = await openHost('/plain', { javaScript: false });
  await expect.poll(() => embedFrames(page).length).toBe(1);
  const [frame] = embedFrames(page);
  expect(await frame?.locator('h2').innerText()).toContain('Blackpool: who decides');
  expect(await page.getByRole('link', { name: 'On Placeboard' }).isVisible()).toBe(true);
});

test('focus goes in and out by keyboard, and the frame has a name', async () => {
  const page = await openHost('/keyboard');
  await showAll(page, 1);
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  const [frame] = embedFrames(page);
  await expect
    .poll(() => frame?.evaluate(() => document.activeElement?.textContent))
    .toContain('The whole page on Placeboard');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('On Placeboard');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('Shift+Tab');
  await expect.poll(() => frame?.evaluate(() => document.activeElement?.tagName)).toBe('A');
  const held = await frame?.frameElement();
  expect(await held?.getAttribute('title')).toContain('A widget');
  expect(await held?.getAttribute('loading')).toBe('lazy');
});

test('only its own frame sizes it; it survives removal and being loaded twice', async () => {
  const page = await openHost('/twice');
  await showAll(page, 1);
  await expect.poll(() => misfits(page)).toEqual([]);
  await page.evaluate(() => postMessage({ placeboard: 1, height: 4000 }, '*'));
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.title = 'Another';
    frame.srcdoc = '<script>parent.postMessage({ placeboard: 1, height: 4000 }, "*")</script>';
    document.body.append(frame);
  });
  await expect.poll(() => misfits(page)).toEqual([]);
  await page.evaluate(() => {
    const embed = document.querySelector('placeboard-embed');
    embed?.remove();
    if (embed) document.querySelector('main')?.prepend(embed);
  });
  await showAll(page, 1);
  await expect.poll(() => misfits(page)).toEqual([]);
  const [frame] = embedFrames(page);
  const themed = () => frame?.locator('.embed').getAttribute('data-theme');
  await page.evaluate(() =>
    document.querySelector('placeboard-embed')?.setAttribute('theme', 'dark'),
  );
  await expect.poll(themed).toBe('dark');
});

describe('each widget by itself', () => {
  // The worked example's have the longest names, every status, and what is missing.
  const all = [
    ...WIDGETS,
    '/example/embed/register',
    '/example/embed/place?place=lancashire&theme=dark',
    '/example/embed/comparison',
    '/embed/place?place=atlantis&colour=red',
    '/embed/no-such-widget',
  ];
  test('reads at any width, with nothing wrong for accessibility', async () => {
    const page = await newPage({ expected: [/40[04]/] });
    for (const path of all) {
      await page.goto(path);
      for (const width of [200, 320, 768, 1200]) {
        await page.setViewportSize({ width, height: 600 });
        expect(await sideways(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
      expect(await accessibilityProblems(page), path).toEqual([]);
    }
  });

  test('looks as its address says, whatever the reader’s device prefers', async () => {
    const page = await newPage();
    const background = () =>
      page.locator('.embed').evaluate((box) => getComputedStyle(box).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/embed/register');
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/embed/register?theme=dark');
    expect(await background()).toBe('rgb(24, 34, 42)');
  });

  test('fits on paper into the height that it has on a screen', async () => {
    const page = await newPage();
    const height = () =>
      page.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height ?? 0);
    for (const path of [
      ...WIDGETS,
      '/example/embed/register',
      '/example/embed/place?place=lancashire',
    ]) {
      await page.goto(path);
      // Between the margins of A4, and two thirds of that beside something else.
      for (const [screen, paper] of [
        [1200, 718],
        [800, 478],
      ] as const) {
        await page.emulateMedia({ media: 'screen' });
        await page.setViewportSize({ width: screen, height: 600 });
        const shown = await height();
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: paper, height: 600 });
        expect(await height(), `${path} at ${paper} px`).toBeLessThanOrEqual(shown);
      }
    }
  });

  test('any page may load their scripts, and keep them', async () => {
    for (const name of ['/embed.js', '/embed-frame.js']) {
      const response = await fetch(addressOf(name));
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
      expect(response.headers.get('Cache-Control')).toContain('max-age');
    }
  });

  test('may be framed and kept; other pages may not be framed', async () => {
    const first = await fetch(addressOf('/embed/register?utm_source=newsletter'));
    expect(first.status).toBe(200);
    expect(first.headers.get('Content-Security-Policy')).toMatch(/frame-ancestors \*$/);
    expect(first.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(first.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(first.headers.get('Set-Cookie')).toBeNull();
    const again = await fetch(addressOf('/embed/register'), {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
    const page = await fetch(addressOf('/register'));
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect((await fetch(addressOf('/embed/place?place=atlantis'))).status).toBe(400);
    expect((await fetch(addressOf('/embed/atlantis'))).status).toBe(404);
  });
});
