import { expect, test } from 'vitest';

import { hydrated, newPage, openPage } from './browser.ts';

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
  await page.getByRole('button', { name: 'Pin to the top' }).click();
  await page.getByRole('button', { name: 'Unpin from the top' }).waitFor();
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

test('a query in any order is taken over as the server wrote it, and what was typed stays', async () => {
  const page = await newPage();
  await page.goto('/embed?widget=who-decides&utm_source=x&service=dental');
  const policy = page.getByLabel('The page’s content security policy');
  await policy.fill("default-src 'self'");
  await hydrated(page);
  expect(await policy.inputValue()).toBe("default-src 'self'");
  await page.getByRole('button', { name: 'Explain' }).click();
  await page.getByText(/^The frame:/).waitFor();
  await page.goBack();
  await expect.poll(() => policy.inputValue()).toBe('');
});

test('back from an answer to a form, its fields say what the page shows', async () => {
  const page = await newPage();
  await page.goto('/register');
  const date = page.getByLabel('Record as at');
  const before = await date.inputValue();
  await date.fill('2023-07-04');
  // As the browser sends it where nothing has taken the page over.
  await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit());
  await page.waitForURL('**/register?*');
  await page.goBack();
  await page.waitForURL('**/register');
  await expect.poll(() => date.inputValue()).toBe(before);
});
