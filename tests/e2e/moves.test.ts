import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { openPage } from './browser.ts';

/** What the page asks of the API, from now on. */
function questionsOf(page: Page): string[] {
  const questions: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) questions.push(request.url());
  });
  return questions;
}

test('what a form asks for is fetched while a pointer rests on its button, and only then', async () => {
  const page = await openPage('/places/blackpool');
  const questions = questionsOf(page);
  await page.getByLabel('Record as at').fill('2023-07-04');
  await page.getByRole('button', { name: 'Show', exact: true }).first().hover();
  await expect.poll(() => questions.join('\n')).toContain('register.json?asAt=2023-07-04');
  await page.getByRole('button', { name: 'Show', exact: true }).first().press('Enter');
  await page.waitForURL('**/places/blackpool?asAt=2023-07-04');
  await page.getByRole('link', { name: /^Back to/ }).waitFor();
  expect(questions).toEqual([...new Set(questions)]);
});

test('what a link leads to is fetched once the keyboard reaches it', async () => {
  const page = await openPage('/');
  const questions = questionsOf(page);
  await page.locator('main a[href="/places/blackpool"]:visible').first().focus();
  await expect.poll(() => questions.join('\n')).toContain('commitments.json?place=blackpool');
});

test('a form that was sent shows at once that the page moves, until it has moved', async () => {
  const page = await openPage('/register');
  await page.getByLabel('Record as at').fill('2023-07-04');
  const pressed = await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('main form button')?.click();
    return { address: location.search, isShown: 'moving' in document.documentElement.dataset };
  });
  expect(pressed).toEqual({ address: '', isShown: true });
  await page.getByRole('link', { name: /^Back to/ }).waitFor();
  await expect.poll(() => page.locator('html[data-moving]').count()).toBe(0);
});
