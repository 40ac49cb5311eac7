import { expect, test } from 'vitest';

import { newPage, openPage } from './browser.ts';

test.each(['/', '/places/blackpool', '/outcomes/healthy-life-expectancy'])(
  '%s stays where it is while it loads and is hydrated',
  async (address) => {
    const page = await newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const shifts: unknown = await page.evaluate('shifts');
    expect(shifts).toEqual([]);
  },
);

/** About half of what these pages were with all that a wide screen shows. */
const MOST_PX_ON_A_PHONE = {
  '/': 4000,
  '/places/blackpool': 6450,
  '/places/blackpool/profile': 6500,
  '/outcomes': 6500,
  '/outcomes/healthy-life-expectancy': 5000,
  '/register/blackpool/dental': 3250,
  '/changes': 3200,
  '/priorities': 4200,
  '/agreements': 5500,
  '/agreements/care-trust-plus': 7000,
};

test.each(Object.entries(MOST_PX_ON_A_PHONE))(
  '%s is no longer than %d px on a phone',
  async (address, most) => {
    const page = await openPage(address, { width: 390, javaScript: false });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
  },
);

test('on a phone a citation opens the list of sources, at its source', async () => {
  const page = await openPage('/places/blackpool', { width: 390 });
  const source = page.locator('#source-2');
  expect(await source.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Source 2', exact: true }).first().press('Enter');
  await source.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('source-2');
});

test('the home page has the findings first on a phone, and is whole on wider screens and on paper', async () => {
  const page = await openPage('/', { width: 390 });
  const outcomes = page.getByRole('region', { name: 'Is health getting fairer?' });
  const findings = outcomes.getByRole('heading', { level: 3 });
  const charts = outcomes.locator('figure');
  const map = page.getByRole('list', { name: /^Schematic map/ });
  const shown = async () => ({
    findings: await findings.filter({ visible: true }).count(),
    charts: await charts.filter({ visible: true }).count(),
    map: await map.isVisible(),
  });
  expect(await shown()).toEqual({ findings: 3, charts: 1, map: false });
  const summary = page.getByText('The districts of each place, on a map');
  await summary.click();
  expect((await shown()).map).toBe(true);
  await summary.click();

  const whole = { findings: 3, charts: 6, map: true };
  await page.setViewportSize({ width: 768, height: 720 });
  expect(await shown()).toEqual(whole);
  await page.setViewportSize({ width: 390, height: 720 });
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual(whole);
});

test('a phone has the register as marks that a finger hits, and its words in a list and on paper', async () => {
  const page = await openPage('/register');
  await page.setViewportSize({ width: 390, height: 844 });
  const table = page.locator('main table');
  const boxes = await table.locator('td a').evaluateAll((links) =>
    links.map((link) => {
      const { width, height, right } = link.getBoundingClientRect();
      return { width, height, right };
    }),
  );
  expect(boxes).toHaveLength(28);
  expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(
    44,
  );
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(390);
  const words = table.getByText('Announced').first();
  expect((await words.boundingBox())?.width).toBeLessThanOrEqual(1);

  const list = page.locator('details', { hasText: 'In words, place by place' });
  await list.locator('summary').click();
  expect(await list.locator('li').allInnerTexts()).toHaveLength(28);
  expect(await list.innerText()).toContain(
    'Dental services: Announced 5 Jul 2023; the ICB decides',
  );

  await page.setViewportSize({ width: 718, height: 844 });
  await page.emulateMedia({ media: 'print' });
  expect(await table.innerText()).toContain('Announced');
});
