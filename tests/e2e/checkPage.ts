import type { Page } from 'playwright';
import { expect } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';
import { mainText, sentWords } from './pageText.ts';
import { spillingCells } from './spillingCells.ts';

/** By how much the page is wider than the window. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sizeText = (page: Page, size: string) =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);

/**
 * What holds for every page: it says the same with and without scripts, nothing styles itself (the
 * content security policy would block it), WCAG 2.2 AA at 1280 and at 320 px, and no sideways
 * scrolling on a small screen or with text twice as large.
 * @returns the page, taken over, 1280 px wide
 */
export async function checkPage(address: string): Promise<Page> {
  const page = await openPage(address);
  const sent = await sentWords(page, address);
  expect(sent.main.join(' ').length).toBeGreaterThan(40);
  expect(await mainText(page)).toEqual(sent.main);
  expect(sent.styled, 'elements with a style of their own').toBe(0);

  expect(await accessibilityProblems(page), 'at 1280 px').toEqual([]);
  await sizeText(page, '200%');
  expect(await beyond(page), 'sideways at 1280 px, text at 200 %').toBeLessThanOrEqual(0);
  expect(await spillingCells(page), 'cells, text at 200 %').toEqual([]);
  await sizeText(page, '');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await accessibilityProblems(page), 'at 320 px').toEqual([]);
  expect(await beyond(page), 'sideways at 320 px').toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  return page;
}
