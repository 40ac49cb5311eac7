import { test } from 'vitest';

import { EXAMPLE_PAGES, HARDEST } from './addresses.ts';
import { checkExamplePage, checkIsKeptApart } from './checkPage.ts';

/* The pages with most in them; `npm run test:full` has all others. */

test.each(HARDEST)('%s is sound, and says that it is made up', async (address) => {
  await checkExamplePage(address);
});

test.each(EXAMPLE_PAGES)('%s says that it is made up, and is in no search', async (address) => {
  await checkIsKeptApart(address);
});
