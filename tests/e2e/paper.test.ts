import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { EXAMPLE_PAGES, PUBLISHED_PAGES } from './addresses.ts';
import { openPage } from './browser.ts';

/** On how many sides of A4 a page prints. */
async function sidesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const PLACES = [...PUBLISHED_PAGES, ...EXAMPLE_PAGES].filter((page) => /\/places\/./.test(page));
const IN_SHORT = PLACES.filter((page) => page.endsWith('/profile'));
const REPORTS = [...PUBLISHED_PAGES, ...EXAMPLE_PAGES].filter((page) =>
  /\/reviews\/.*\/report$/.test(page),
);
/** A list of fourteen parts, and under it every source. */
const LISTS = PLACES.filter((page) => page.endsWith('/what-it-would-take'));
const IN_FULL = PLACES.filter((page) => ![...IN_SHORT, ...LISTS].includes(page));

test.each(LISTS)('%s prints on three sides of A4 at most', async (address) => {
  expect(await sidesOf(await openPage(address))).toBeLessThanOrEqual(3);
});

test.each(IN_FULL)('%s prints on one or two sides of A4', async (address) => {
  expect([1, 2]).toContain(await sidesOf(await openPage(address)));
});

test.each([...IN_FULL, ...LISTS])(
  '%s does so in the widest font that stands in for Arial, or begins a third',
  async (address) => {
    const page = await openPage(address, { fonts: 'wide', javaScript: false });
    expect([1, 2, 3]).toContain(await sidesOf(page));
  },
);

test.each(IN_SHORT)('%s prints on one side, in any font', async (address) => {
  const page = await openPage(address, { fonts: 'wide', javaScript: false });
  expect(await sidesOf(page)).toBe(1);
});

test.each(REPORTS)('%s prints on two sides at most', async (address) => {
  expect([1, 2]).toContain(await sidesOf(await openPage(address, { javaScript: false })));
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
