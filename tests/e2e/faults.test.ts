import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { addressOf, openPage } from './browser.ts';

const API = '**/api/v1/**';
const expected = [/api\/v1/, /Failed to load resource/];

const nonsense: [string, (page: Page) => Promise<unknown>][] = [
  ['does not answer', (page) => page.route(API, (route) => route.abort('failed'))],
  [
    'answers with an error',
    (page) =>
      page.route(API, (route) =>
        route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: '{"type":"about:blank","title":"The record can’t be read just now","status":500}',
        }),
      ),
  ],
  [
    'answers nonsense',
    (page) =>
      page.route(API, (route) =>
        route.fulfill({ contentType: 'application/json', body: '{"meta":{},"items":[{"id":7}]}' }),
      ),
  ],
  [
    'answers with a page of some proxy',
    (page) =>
      page.route(API, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Sign in to the wifi</h1>' }),
      ),
  ],
];

describe.each(nonsense)('the API %s', (_, breakIt) => {
  test('what is on screen stays, a message says so, and Retry works', async () => {
    const page = await openPage('/about', { expected });
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await breakIt(page);
    await page
      .getByRole('link', { name: /register/i })
      .first()
      .click();
    const retry = page
      .getByRole('button', { name: /retry|try again/i })
      .or(page.getByRole('link', { name: /retry|try again/i }));
    await retry.first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe(before);
    await page.unroute(API);
    await retry.first().click();
    await page.waitForURL(/\/register$/);
    await page.getByRole('table').first().waitFor();
    await expect.poll(() => retry.count()).toBe(0);
  });
});

test('losing the connection keeps the page and says so', async () => {
  const page = await openPage('/places/blackpool');
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  // Parts whose code is still on its way would report the lost connection, too.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page
    .getByText(/offline|no connection|connection (was |is )?lost/i)
    .first()
    .waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before);
  await page.context().setOffline(false);
});

describe('an address at which nothing is', () => {
  test.each([
    ['/no-such-page', /page/i],
    ['/places/atlantis', /place/i],
    ['/register/blackpool/no-such-service', /service/i],
    ['/outcomes/no-such-indicator', /indicator|outcome/i],
    ['/example/places/atlantis', /place/i],
  ])('%s is a 404 that helps', async (path, says) => {
    expect((await fetch(addressOf(path))).status).toBe(404);
    const page = await openPage(path, { javaScript: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toMatch(says);
    expect(await main.getByRole('link').count()).toBeGreaterThan(0);
  });
});

describe('a date that can’t be', () => {
  test.each([
    ['malformed', 'yesterday'],
    ['impossible', '2023-02-30'],
    ['before the record begins', '2021-01-01'],
    ['in the future', '2031-01-01'],
  ])('%s: said in words on the page', async (_, date) => {
    const path = `/register?asAt=${date}`;
    const usual = await openPage('/register', { javaScript: false });
    const page = await openPage(path, { javaScript: false });
    expect(await page.getByRole('main').innerText()).not.toBe(
      await usual.getByRole('main').innerText(),
    );
    expect(await page.getByRole('main').innerText()).toMatch(
      /not a (real )?da(te|y)|can.t be read|before|future|begins|not read|isn.t a/i,
    );
  });

  test.each(['yesterday', '2023-02-30', '2021-01-01'])('%s: a 400 of the API', async (date) => {
    const response = await fetch(addressOf(`/api/v1/register.json?asAt=${date}`));
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await response.text()).toContain('asAt');
  });
});
