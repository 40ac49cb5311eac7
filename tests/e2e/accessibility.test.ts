import { expect, test } from 'vitest';

import { ALL } from './addresses.ts';
import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';

test.each(ALL)('%s meets WCAG 2.2 AA at 1280 and at 320 px', async (address) => {
  const page = await openPage(address);
  expect(await accessibilityProblems(page), 'at 1280 px').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await accessibilityProblems(page), 'at 320 px').toEqual([]);
});

test('a fault would be found', async () => {
  const page = await openPage('/about');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('main')?.append(document.createElement('button'));
  });
  const problems = (await accessibilityProblems(page)).map((text) => text.split(':')[0]);
  expect(new Set(problems)).toEqual(new Set(['button-name', 'html-has-lang']));
});

test.each(['/', '/register', '/example/'])('%s has one h1 and a title of its own', async (path) => {
  const page = await openPage(path, { javaScript: false });
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.title()).toMatch(/\S.*Placeboard/);
});
