import { expect, test } from 'vitest';

import { openPage } from './browser.ts';
import { checkPaper, sidesOf } from './checkPaper.ts';

test.each([
  '/places/blackpool',
  '/places/blackpool/profile',
  '/places/south-cumbria',
  '/places/south-cumbria/what-it-would-take',
  '/example/places/blackburn-with-darwen',
  '/example/places/blackburn-with-darwen/profile',
  '/example/places/blackburn-with-darwen/what-it-would-take',
  '/reviews/hartlepool/report',
  '/example/reviews/westshire-support-services/report',
])('%s prints on as many sides as it is made for', async (address) => {
  await checkPaper(address);
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

test('every page on paper says where it is to be had and as at when, and where its sources are', async () => {
  for (const address of [
    '/outcomes/healthy-life-expectancy?sex=Male',
    '/register/blackpool/dental',
  ]) {
    const page = await openPage(address);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(`${address}, record as at 21 November 2026`).waitFor();
    const links = page.locator('section:has(> #sources) ol a');
    const after = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
    );
    expect(after.length).toBeGreaterThan(0);
    for (const [href, printed] of after) expect(printed).toContain(href);
  }
});

test.each([
  // A cell is about that cell, and doesn't repeat the register.
  ['/register/blackpool/dental', 1],
  ['/compare', 3],
  ['/outcomes/healthy-life-expectancy', 4],
])('%s prints on %i sides of A4 at most', async (address, most) => {
  const page = await openPage(address, { javaScript: false });
  expect(await sidesOf(page)).toBeLessThanOrEqual(most);
});
