import { describe, expect, test } from 'vitest';

import { SAMPLE } from './addresses.ts';
import { openPage } from './browser.ts';
import { checkTabOrder } from './checkTabOrder.ts';

test.each([...SAMPLE, '/compare', '/no-such-page', '/example/register'])(
  'Tab reaches everything on %s in order, and the focus shows',
  async (address) => {
    await checkTabOrder(address);
  },
);

describe('Enter opens', () => {
  test('the first stop skips to the main part', async () => {
    const page = await openPage('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a place from the register’s head, and its heading is on screen', async () => {
    const page = await openPage('/');
    const link = page
      .getByRole('main')
      .getByRole('link', { name: /Blackpool/ })
      .first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/blackpool$/);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toMatch(/Blackpool/);
  });

  test('a cell of the register', async () => {
    const page = await openPage('/register');
    const link = page.locator('main table a[href*="/register/blackpool/dental"]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/register\/blackpool\/dental$/);
    await expect
      .poll(() => page.getByRole('heading', { name: /dental/i }).count())
      .toBeGreaterThan(0);
  });

  test('a date typed into its field', async () => {
    const page = await openPage('/register');
    const field = page.locator('input[name="asAt"]');
    await field.fill('2023-07-04');
    await field.press('Enter');
    await page.waitForURL(/asAt=2023-07-04/);
    await expect.poll(() => page.locator('main table').innerText()).toMatch(/no decision found/i);
  });
});
