import { describe, expect, test } from 'vitest';

import { parseAnswer } from '#src/client/parse.ts';
import { COLLECTION_NAMES, type CollectionName } from '#src/contract/collections.ts';

import { PUBLISHED_PAGES } from './addresses.ts';
import { addressOf, hydrated, openPage } from './browser.ts';
import { mainText } from './pageText.ts';

async function ask<N extends CollectionName>(name: N, query = '', prefix = '') {
  const response = await fetch(addressOf(`${prefix}/api/v1/${name}.json${query}`));
  return parseAnswer(name, await response.json());
}

describe('what the published record claims', () => {
  test('28 cells are announced on 5 July 2023, and none has moved', async () => {
    const { items } = await ask('register');
    expect(items).toHaveLength(28);
    for (const cell of items)
      expect(cell, `${cell.place} ${cell.service}`).toMatchObject({
        status: 'announced',
        since: '2023-07-05',
        basis: 'published',
      });
    const places = await ask('places');
    for (const { body } of places.items)
      expect(items.filter(({ decides }) => decides.includes(body))).toEqual([]);
  });

  test('every decision is an announcement, with a source', async () => {
    const { items } = await ask('decisions');
    expect(items).toHaveLength(28);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['announced']));
    for (const { sources } of items) expect(sources.length).toBeGreaterThan(0);
  });

  test('as at 4 July 2023 nothing is announced: API', async () => {
    const { items } = await ask('register', '?asAt=2023-07-04');
    expect(items).toHaveLength(28);
    expect(new Set(items.map(({ status, aim }) => `${status} ${aim}`))).toEqual(
      new Set(['null null']),
    );
  });

  test.each([true, false])(
    'as at 4 July 2023 nothing is announced: page, scripts %s',
    async (on) => {
      const page = await openPage('/register?asAt=2023-07-04', { javaScript: on });
      const cells = await page.locator('main table td').allInnerTexts();
      expect(cells.length).toBeGreaterThanOrEqual(28);
      expect(cells.filter((text) => /announced/i.test(text))).toEqual([]);
      expect(cells.filter((text) => /no decision found/i.test(text))).toHaveLength(28);
    },
  );

  test('as at 5 July 2023 all 28 are announced: page', async () => {
    const page = await openPage('/register?asAt=2023-07-05', { javaScript: false });
    const cells = await page.locator('main table td').allInnerTexts();
    expect(cells.filter((text) => /announced/i.test(text))).toHaveLength(28);
  });
});

test.each(COLLECTION_NAMES)('the published %s have nothing made up in them', async (name) => {
  const answer = await ask(name);
  expect(answer.meta.basis).toBe('published');
  expect(JSON.stringify(answer)).not.toMatch(/illustrative/i);
});

test.each(COLLECTION_NAMES)('the worked example’s %s say that they are made up', async (name) => {
  expect((await ask(name, '', '/example')).meta.basis).toBe('illustrative');
});

describe('every figure comes from an observation', () => {
  const outcomes = PUBLISHED_PAGES.filter((path) => path.startsWith('/outcomes/'));
  test.each(outcomes)('%s', async (address) => {
    const id = address.slice('/outcomes/'.length);
    const indicators = await ask('indicators');
    const indicator = indicators.items.find((one) => one.id === id);
    const { items } = await ask('observations', `?indicator=${id}`);
    const shown = new Set(
      items.flatMap((one) =>
        'value' in one
          ? [one.value, one.lower, one.upper]
              .filter((value) => value !== undefined)
              .map((value) => value.toFixed(indicator?.decimals))
          : [],
      ),
    );
    const page = await openPage(address, { javaScript: false });
    const cells = await page.locator('main table tbody td').allInnerTexts();
    const figures = cells.flatMap((text) => {
      const value = /^[-−]?\d[\d,]*(\.\d+)?/.exec(text.trim())?.[0];
      return value === undefined ? [] : [value.replaceAll(',', '').replace('−', '-')];
    });
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((figure) => !shown.has(figure))).toEqual([]);
    const sources = await ask('sources');
    const cited = indicator?.sources.map(({ source }) => source) ?? [];
    for (const { address: where } of sources.items.filter((one) => cited.includes(one.id)))
      expect(await page.locator(`a[href="${where}"]`).count(), where ?? '').toBeGreaterThan(0);
  });
});

describe('the address holds the state', () => {
  test('a date survives reload', async () => {
    const page = await openPage('/register?asAt=2023-07-04');
    const before = await mainText(page);
    await page.reload();
    await hydrated(page);
    expect(new URL(page.url()).search).toBe('?asAt=2023-07-04');
    expect(await page.locator('input[type="date"][name="asAt"]').inputValue()).toBe('2023-07-04');
    expect(await mainText(page)).toEqual(before);
  });

  test('back returns to what was on screen', async () => {
    const page = await openPage('/register?asAt=2023-07-06');
    const before = await mainText(page);
    await page.locator('main table a[href*="/register/"]').first().click();
    await page.waitForURL(/\/register\/[^/]+\/[^/?]+/);
    expect(new URL(page.url()).searchParams.get('asAt')).toBe('2023-07-06');
    await page.goBack();
    await page.waitForURL('**/register?asAt=2023-07-06');
    await expect.poll(() => mainText(page)).toEqual(before);
  });

  test('without scripts the date is a plain form', async () => {
    const page = await openPage('/register', { javaScript: false });
    await page.locator('input[type="date"][name="asAt"]').fill('2023-07-04');
    await page.locator('input[type="date"][name="asAt"]').press('Enter');
    await page.waitForURL(/asAt=2023-07-04/);
    expect(await page.locator('main table').innerText()).toMatch(/no decision found/i);
  });

  test.each([true, false])('only what was chosen is asked for; scripts: %s', async (javaScript) => {
    const page = await openPage('/register', { javaScript });
    const form = page.locator('form', { has: page.locator('select[name="group"]') });
    await form.locator('select[name="group"]').selectOption('primary-care');
    await form.getByRole('button').click();
    await page.waitForURL(/group=/);
    expect(new URL(page.url()).search).toBe('?group=primary-care');
  });
});
