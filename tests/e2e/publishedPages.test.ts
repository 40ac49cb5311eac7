import { expect, test } from 'vitest';
import { z } from 'zod';

import { MISSING, PUBLISHED } from './addresses.ts';
import { addressOf } from './browser.ts';
import { checkPage } from './checkPage.ts';
import { textWithoutExampleLinks } from './pageText.ts';

const State = z.object({ answers: z.array(z.unknown()) });

test.each(PUBLISHED)('%s is sound, and nothing in it is made up', async (address) => {
  const page = await checkPage(address);
  // The documentation of the API says what the word means.
  if (address === '/data') return;
  expect(await textWithoutExampleLinks(page)).not.toMatch(/illustrative|made up/i);
  // What travels beside the page, too, but for the other records' names.
  const state = await page.locator('#root').getAttribute('data-state');
  const { answers } = State.parse(await (await fetch(addressOf(state ?? ''))).json());
  expect(answers).not.toEqual([]);
  expect(JSON.stringify(answers)).not.toMatch(/illustrative/i);
});

test.each(MISSING)('%s, where nothing is, is a sound page', async (address) => {
  const page = await checkPage(address);
  expect(await page.locator('main a').count(), 'ways on').toBeGreaterThan(0);
});
