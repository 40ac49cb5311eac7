import { expect, test } from 'vitest';

import { EXTREME, TYPICAL } from '#tests/e2e/addresses.ts';
import { openPage } from '#tests/e2e/browser.ts';

import { equalAccessProblems } from './equalAccess.ts';

/* A second engine, of another family than axe, which checks every page in tests/e2e. */

test.each([...TYPICAL, ...EXTREME])(
  '%s has nothing that Equal Access objects to',
  async (address) => {
    const page = await openPage(address);
    expect(await equalAccessProblems(page), 'at 1280 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await equalAccessProblems(page), 'at 320 px').toEqual([]);
  },
);

test('it objects to what is wrong, and to what nobody has judged', async () => {
  const page = await openPage('/privacy');
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input><article></article>');
  });
  expect(await equalAccessProblems(page)).toContainEqual(
    expect.stringMatching(/^FAIL input_label_exists/),
  );
});
