import { describe, expect, test } from 'vitest';

import { EXAMPLE, KINDS, PUBLISHED } from './addresses.ts';
import { newPage, openPage } from './browser.ts';
import { spillingCells } from './spillingCells.ts';

describe.each([320, 768, 1280, 1920])('%i px wide', (width) => {
  test.each([...KINDS, '/example/register'])(
    '%s does not scroll sideways, nor any cell spill',
    async (address) => {
      const page = await openPage(address, { width, javaScript: false });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
      expect(await spillingCells(page)).toEqual([]);
    },
  );
});

const PLACES = PUBLISHED.concat(EXAMPLE).filter((address) => /\/places\/./.test(address));
test.each(PLACES)('%s prints on two sides of A4 at most', async (address) => {
  const page = await openPage(address);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sides = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sides).toBeGreaterThan(0);
  expect(sides).toBeLessThanOrEqual(2);
});

/** 6pt, in CSS pixels. */
const LEAST_ON_PAPER = 8;

test('the charts of a place have words on paper that can be read', async () => {
  const page = await openPage('/places/blackpool');
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('#main svg text')
    .evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility())
        .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.currentCSSZoom),
    );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_ON_PAPER);
});

test('the register on paper says where it is to be had, as at when, and from what', async () => {
  const page = await openPage('/register?asAt=2024-01-01&group=primary-care');
  const from = page.getByText(
    '/register?asAt=2024-01-01&group=primary-care, record as at 1 January 2024',
  );
  const sources = page.getByRole('heading', { name: 'Sources' });
  expect([await from.isVisible(), await sources.isVisible()]).toEqual([false, false]);
  await page.emulateMedia({ media: 'print' });
  expect([await from.isVisible(), await sources.isVisible()]).toEqual([true, true]);
});

test.each(['/', '/places/blackpool', '/outcomes/healthy-life-expectancy'])(
  '%s stays where it is while it loads and is taken over',
  async (address) => {
    const page = await newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const shifts: unknown = await page.evaluate('shifts');
    expect(shifts).toEqual([]);
  },
);
