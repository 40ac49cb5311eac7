import { expect, test } from 'vitest';
import { z } from 'zod';

import { MISSING, TYPICAL } from './addresses.ts';
import { addressOf, openPage } from './browser.ts';
import { checkPage, checkPublishedPage } from './checkPage.ts';

/* A typical page of each route; `npm run test:full` has all others. */

test.each(TYPICAL)('%s is sound, and nothing in it is made up', async (address) => {
  await expect(checkPublishedPage(address)).resolves.toBeUndefined();
});

const State = z.object({ answers: z.array(z.unknown()) });
test.each(TYPICAL)('nothing is made up in the data of %s', async (address) => {
  const html = await (await fetch(addressOf(address))).text();
  const [, state] = / data-state="([^"]*)"/.exec(html) ?? [];
  if (address === '/data' || state === undefined) return;
  const { answers } = State.parse(await (await fetch(addressOf(state))).json());
  expect(answers).not.toEqual([]);
  expect(JSON.stringify(answers)).not.toMatch(/illustrative/i);
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
