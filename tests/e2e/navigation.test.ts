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

test('a line across the top shows that a page is loading, until it is there', async () => {
  const page = await openPage('/register');
  const answers = Promise.withResolvers<void>();
  await page.route('**/api/v1/**', async (route) => {
    await answers.promise;
    await route.continue();
  });
  await page.getByLabel('Record as at').fill('2023-07-04');
  await page.getByLabel('Record as at').press('Enter');
  await page.getByRole('progressbar', { name: 'Loading the page' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  answers.resolve();
  await page.getByRole('link', { name: /^Back to/ }).waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
});
