import { test } from 'vitest';

import { EXAMPLE_PAGES, PUBLISHED_PAGES } from '#tests/e2e/addresses.ts';
import { checkPaper, isForPaper } from '#tests/e2e/checkPaper.ts';

const pages = [...PUBLISHED_PAGES, ...EXAMPLE_PAGES].filter(isForPaper);
test.each(pages)('%s prints on as many sides as it is made for', async (address) => {
  await checkPaper(address);
});
