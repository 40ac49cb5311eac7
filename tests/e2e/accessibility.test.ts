import { expect, test } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';

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
