import { test } from 'vitest';

import {
  EXAMPLE_PAGES,
  EXTREME,
  HARDEST,
  isShared,
  PUBLISHED_PAGES,
  TYPICAL,
  TYPICAL_ALONE,
} from '#tests/e2e/addresses.ts';
import { checkExamplePage, checkPublishedPage } from '#tests/e2e/checkPage.ts';

/* Every page that tests/e2e leaves out, at every width. */

const published = [...new Set([...TYPICAL, ...PUBLISHED_PAGES])].filter(
  (address) => isShared(address) && !TYPICAL_ALONE.includes(address),
);
test.each(published)('%s is sound, and nothing in it is made up', async (address) => {
  await checkPublishedPage(address);
});

const example = [...new Set([...EXTREME, ...EXAMPLE_PAGES])].filter(
  (address) => isShared(address) && !HARDEST.includes(address),
);
test.each(example)('%s is sound, and says that it is made up', async (address) => {
  await checkExamplePage(address);
});
