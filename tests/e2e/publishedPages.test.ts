import { expect, test } from 'vitest';

import { MISSING, TYPICAL_ALONE } from './addresses.ts';
import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';
import { checkPage, checkPublishedPage } from './checkPage.ts';

/* What tests/e2e/examplePages.test.ts has no harder page of; `npm run test:full` has all others. */

test.each(TYPICAL_ALONE)('%s is sound, and nothing in it is made up', async (address) => {
  await checkPublishedPage(address);
});

test.each(MISSING)('%s, where nothing is, is a sound page', async (address) => {
  const page = await checkPage(address);
  expect(await page.locator('main a').count(), 'ways on').toBeGreaterThan(0);
});

test.each(['/', '/register', '/example/'])('%s has one h1 and a title of its own', async (path) => {
  const page = await openPage(path, { javaScript: false });
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.title()).toMatch(/\S.*Placeboard/);
});

test('a fault of accessibility would be found', async () => {
  const page = await openPage('/about');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('main')?.append(document.createElement('button'));
  });
  const problems = (await accessibilityProblems(page)).map((text) => text.split(':')[0]);
  expect(new Set(problems)).toEqual(new Set(['button-name', 'html-has-lang']));
});
