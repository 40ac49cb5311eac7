import { expect, test } from 'vitest';

import { newPage, openPage } from './browser.ts';

test('a button that was pressed before anything answers it does what it says, and loses nothing', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    localStorage.setItem('placeboard', JSON.stringify(['lancashire']));
    // As late as a browser holds the timers of a hidden page.
    const { setTimeout: later } = globalThis;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms = 0) => later(run, Math.max(ms, 500)),
    });
  });
  await page.goto('/places/blackpool', { waitUntil: 'commit' });
  const pin = page.getByRole('button', { name: /Pin/ });
  await pin.click();
  await expect.poll(() => pin.getAttribute('aria-pressed'), { timeout: 10_000 }).toBe('true');
  const kept = await page.evaluate(() => localStorage.getItem('placeboard'));
  expect(kept).toContain('lancashire');
  expect(kept).toContain('blackpool');
});

test('where a step takes its own link away, the focus goes to the heading', async () => {
  const page = await openPage('/register?asAt=2023-04-01');
  await page.getByRole('link', { name: /the next change/ }).press('Enter');
  await page.getByText('No later change').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('after a move the page is soon whole, and back shows it as it was left', async () => {
  const page = await openPage('/');
  await page.getByRole('link', { name: 'Blackpool' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Blackpool' }).waitFor();
  await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Deprivation' }).waitFor();
  const left = await page.evaluate(() => scrollY);
  // From where the reader is: a pointer would have to scroll up first.
  await page.locator('header a').first().dispatchEvent('click');
  await page.getByRole('heading', { name: 'Is health getting fairer?' }).waitFor();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});
