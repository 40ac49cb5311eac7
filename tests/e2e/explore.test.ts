import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';

const PAGE = '/outcomes/healthy-life-expectancy?sex=Male';

test('what a reader asks for is loaded then, not before, and is accessible', async () => {
  const page = await openPage(PAGE);
  // Nothing that a page loads but what all share is as large as the charting library.
  const hasLibrary = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .some(
          (one) =>
            one instanceof PerformanceResourceTiming &&
            one.decodedBodySize > 250_000 &&
            !one.name.includes('/vendor-'),
        ),
    );
  expect(await hasLibrary()).toBe(false);
  const names = [
    'Explore the places',
    'Explore the trend',
    'Explore then and now',
    'Explore the gaps',
  ];
  for (const name of names) {
    await page.getByRole('button', { name }).click();
    const region = page.getByRole('region', { name });
    await region.locator('.recharts-surface').waitFor();
    await region.getByRole('slider').press('Home');
    await expect.poll(() => region.getByRole('status').innerText()).toContain('Blackburn');
  }
  expect(await hasLibrary()).toBe(true);
  expect(await accessibilityProblems(page), 'as charts').toEqual([]);
  for (const _ of names) await page.getByRole('button', { name: 'Show as table' }).first().click();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await accessibilityProblems(page), 'as tables at 320 px').toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    'sideways at 320 px',
  ).toBeLessThanOrEqual(320);
});

test.each([
  ['/places/blackpool', 'Explore the ten parts', 'most deprived tenth in England'],
  ['/compare', 'Explore healthy life expectancy, females', 'At 2011–13 rates a girl born in'],
])('%s has a chart to explore, and is accessible with it', async (path, name, words) => {
  const page = await openPage(path);
  await page.mouse.click(1, 1);
  await page.getByRole('button', { name }).click();
  const region = page.getByRole('region', { name });
  await region.locator('.recharts-surface').waitFor();
  await region.getByRole('slider').press('Home');
  await expect.poll(() => region.getByRole('status').innerText()).toContain(words);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('pictures are saved under the page’s own security policy, with what they are inside', async () => {
  const page = await openPage(PAGE);
  await page.locator('summary', { hasText: 'Share the trend' }).click();
  const share = page.getByRole('group', { name: 'Share the trend' });
  await share.waitFor();
  expect(await accessibilityProblems(page), 'with the menu open').toEqual([]);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await share.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const svg = await save('Download SVG');
  expect(svg.name).toBe('healthy-life-expectancy-male-over-time-2011-13-to-2022-24.svg');
  for (const words of [
    'Healthy life expectancy over time',
    'proxy: the figure is for Westmorland and Furness',
    'Source: Office for National Statistics',
    'record as at 21 November 2026; basis: published',
    'Open Government Licence v3.0',
  ])
    expect(svg.bytes.toString().toLowerCase()).toContain(words.toLowerCase());
  const png = await save('Download PNG');
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand at bytes 16 and 20 of the file: twice those of the drawing.
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(String(svg.bytes)) ?? [];
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
    2 * Number(width),
    2 * Number(height),
  ]);
});
