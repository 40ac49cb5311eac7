import { test } from 'vitest';

import { EXTREME, TYPICAL } from '#tests/e2e/addresses.ts';
import { checkTabOrder } from '#tests/e2e/checkTabOrder.ts';

// In /embed the focus goes on into frames: tests/e2e/embed.test.ts follows it there.
const pages = [...TYPICAL, ...EXTREME].filter((page) => page !== '/embed' && !page.includes('?'));
test.each(pages)('Tab reaches everything on %s in order, and the focus shows', async (address) => {
  await checkTabOrder(address);
});
