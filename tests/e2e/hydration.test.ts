import { expect, test } from 'vitest';

import { addressOf, hydrated, newPage, openPage } from './browser.ts';

test('a button that needs script is shown once it works, and loses nothing that was kept', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    localStorage.setItem('placeboard', JSON.stringify(['lancashire']));
  });
  const scripts = Promise.withResolvers<void>();
  await page.route('**/assets/client-*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('/places/blackpool');
  const pin = page.getByText('Pin to the top');
  expect(await pin.isVisible()).toBe(false);
  scripts.resolve();
  await hydrated(page);
  await pin.click();
  await page.getByRole('button', { name: 'Unpin from the top' }).waitFor();
  const kept = await page.evaluate(() => localStorage.getItem('placeboard'));
  expect(kept).toContain('lancashire');
  expect(kept).toContain('blackpool');
});

test('a page made yesterday is hydrated today', async () => {
  const page = await newPage();
  // Not Playwright's clock, which would stay in the pages of the tests to come.
  await page.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() + 86_400_000;
  });
  await page.goto('/places/blackpool');
  await hydrated(page);
  await page.getByRole('button', { name: 'Pin to the top' }).click();
  await page.getByRole('button', { name: 'Unpin from the top' }).waitFor();
  await page.getByRole('link', { name: 'Register', exact: true }).first().click();
  await page.waitForURL('**/register');
  await page.getByRole('table').first().waitFor();
  expect(await page.getByText('The record has changed').count()).toBe(0);
});

test('a page from before a change of the record is hydrated, hears of it and shows it', async () => {
  const html = await (await fetch(addressOf('/'))).text();
  const older = html
    .replaceAll(/"version":"[^"]+"/g, '"version":"older"')
    .replaceAll(/"dataUpdatedAt":\d+/g, '"dataUpdatedAt":1')
    .replaceAll('Blackpool', 'Blackpoole');
  const page = await newPage();
  await page.route(addressOf('/'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: older }),
  );
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('link', { name: 'Blackpoole' }).first().waitFor();
  await page.getByText('The record has changed').waitFor();
  await page.getByRole('button', { name: 'Show it as it is now' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Blackpool', exact: true })
    .first()
    .waitFor();
  await expect.poll(() => page.getByText('Blackpoole').count()).toBe(0);
  await expect.poll(() => page.getByText('The record has changed').count()).toBe(0);
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

test('a query in any order is hydrated as the server wrote it, and what was typed stays', async () => {
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
  // As the browser sends it before the page is hydrated.
  await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit());
  await page.waitForURL('**/register?*');
  await page.goBack();
  await page.waitForURL('**/register');
  await expect.poll(() => date.inputValue()).toBe(before);
});
