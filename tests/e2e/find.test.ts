import { expect, test } from 'vitest';

import { newPage, openPage } from './browser.ts';

/* The search field as a reader meets it: in the header, with the keyboard, and without script. */

test('the keyboard chooses a suggestion, which lies inside the window', async () => {
  const page = await openPage('/');
  const field = page.locator('header').getByRole('combobox');
  await field.fill('barow');
  const option = page.getByRole('option', { name: /^South Cumbria/ });
  await option.waitFor();
  const box = await option.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
  await field.press('ArrowDown');
  expect(await option.getAttribute('aria-selected')).toBe('true');
  await field.press('Enter');
  await page.waitForURL(/\/places\/south-cumbria$/);
});

test('what was typed before the script came is suggested about, and stays', async () => {
  const page = await newPage();
  let go = () => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/assets/start-*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/');
  const field = page.locator('header input[name="q"]');
  await field.pressSequentially('dentist');
  go();
  await page.getByRole('option', { name: /Dental services/ }).waitFor();
  expect(await field.inputValue()).toBe('dentist');
});

test('without script the form asks the search page', async () => {
  const page = await openPage('/places/blackpool', { javaScript: false });
  const field = page.locator('header input[name="q"]');
  await field.fill('who decides about my GP');
  await field.press('Enter');
  await page.waitForURL(/\/find\?q=who\+decides/);
  const first = page.locator('main section a').first();
  expect(await first.getAttribute('href')).toBe('/services/general-practice');
});
