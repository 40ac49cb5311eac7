import { expect, test } from 'vitest';

import { EXAMPLE } from './addresses.ts';
import { addressOf } from './browser.ts';
import { checkPage } from './checkPage.ts';

test.each(EXAMPLE)('%s is sound, says that it is made up and is in no search', async (address) => {
  const response = await fetch(addressOf(address));
  const head = (await response.text()).split('</head>')[0] ?? '';
  const robots = `${response.headers.get('X-Robots-Tag')} ${/<meta name="robots"[^>]*>/.exec(head)?.[0]}`;
  expect(robots).toContain('noindex');
  const page = await checkPage(address);
  const banner = page.getByText(/illustrative|made up/i).first();
  expect(await banner.isVisible()).toBe(true);
  expect((await banner.boundingBox())?.y).toBeLessThan(300);
});
