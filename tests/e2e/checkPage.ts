import type { Page } from 'playwright';
import { expect } from 'vitest';

import { hasOwnForm } from './addresses.ts';
import { accessibilityProblems } from './axe.ts';
import { addressOf, openPage } from './browser.ts';
import { mainText, sentWords, textWithoutExampleLinks } from './pageText.ts';
import { spillingCells } from './spillingCells.ts';

/** Nothing is wider than the window, and no words reach out of their cell into the next. */
async function checkWidth(page: Page, when: string): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `sideways ${when}`).toBeLessThanOrEqual(0);
  expect(await spillingCells(page), `cells ${when}`).toEqual([]);
}

const sizeText = (page: Page, size: string) =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);

/** The text spacing of WCAG 1.4.12, as a reader's own style sheet sets it. */
const spaceText = (page: Page, isSpaced: boolean) =>
  page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      spaced
        ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
        : '',
    );
    document.adoptedStyleSheets = [sheet];
  }, isSpaced);

/**
 * What holds for every page: it says the same with and without scripts, nothing styles itself (the
 * content security policy would block it), WCAG 2.2 AA at 1280 and at 320 px, and no sideways
 * scrolling at any width, with text twice as large or spaced.
 * @returns the page, hydrated, 1280 px wide
 */
export async function checkPage(address: string): Promise<Page> {
  const page = await openPage(address);
  const sent = await sentWords(page, address);
  expect(sent.main.join(' ').length).toBeGreaterThan(40);
  if (hasOwnForm(address)) await page.locator('main form').first().waitFor();
  else expect(await mainText(page)).toEqual(sent.main);
  expect(sent.styled, 'elements with a style of their own').toBe(0);

  expect(await accessibilityProblems(page), 'at 1280 px').toEqual([]);
  await sizeText(page, '200%');
  await checkWidth(page, 'with text at 200%');
  await sizeText(page, '');
  for (const width of [1920, 768, 320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await checkWidth(page, `at ${width} px`);
    if (width !== 320) continue;
    expect(await accessibilityProblems(page), 'at 320 px').toEqual([]);
    await spaceText(page, true);
    await checkWidth(page, 'at 320 px with text spaced');
    await spaceText(page, false);
    await sizeText(page, '200%');
    await checkWidth(page, 'at 320 px with text at 200%');
    await sizeText(page, '');
  }
  return page;
}

/** Checks a page of the published record: it is sound, and nothing in it is made up. */
export async function checkPublishedPage(address: string): Promise<void> {
  const page = await checkPage(address);
  // The documentation of the API says what the word means.
  if (address === '/data') return;
  // Nor in the data that comes with it, but for what the worked example beside it is.
  const html = await (await fetch(addressOf(address))).text();
  const [, data = ''] = / id="page-data">([^<]*)</.exec(html) ?? [];
  expect(data).toContain('"basis":"published"');
  const own = data
    .replace(/"otherRecords":\[[^\]]*\]/, '')
    .replaceAll(/"(isI|i)llustrative":false/g, '');
  expect(own).not.toMatch(/illustrative/i);
  expect(await textWithoutExampleLinks(page)).not.toMatch(/illustrative|made up/i);
}

/** Checks a page of the worked example: it is sound, says that it is made up and is in no search. */
export async function checkExamplePage(address: string): Promise<void> {
  await checkIsKeptApart(address);
  const page = await checkPage(address);
  const banner = page.getByText(/illustrative|made up/i).first();
  expect(await banner.isVisible()).toBe(true);
  expect((await banner.boundingBox())?.y).toBeLessThan(300);
}

/** A page of the worked example asks search engines to leave it out, and has the banner. */
export async function checkIsKeptApart(address: string): Promise<void> {
  const response = await fetch(addressOf(address));
  const html = await response.text();
  const head = html.split('</head>')[0] ?? '';
  const robots = `${response.headers.get('X-Robots-Tag')} ${/<meta name="robots"[^>]*>/.exec(head)?.[0]}`;
  expect(robots).toContain('noindex');
  expect(html).toContain('is made up for demonstration');
}
