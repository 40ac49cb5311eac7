import { expect, test } from 'vitest';

import { EXAMPLE_PAGES, EXTREME } from './addresses.ts';
import { checkExamplePage, checkIsKeptApart } from './checkPage.ts';

/* The most extreme page of each route; `npm run test:full` has all others. */

test.each(EXTREME)('%s is sound, and says that it is made up', async (address) => {
  await expect(checkExamplePage(address)).resolves.toBeUndefined();
});

test.each(EXAMPLE_PAGES)('%s says that it is made up, and is in no search', async (address) => {
  await expect(checkIsKeptApart(address)).resolves.toBeUndefined();
});
