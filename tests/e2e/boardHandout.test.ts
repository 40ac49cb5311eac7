import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { openPage } from './browser.ts';

const DECKS = [
  '/board/system/handout',
  '/board/health/handout',
  '/example/board/health/handout',
  '/example/board/place/handout?place=blackburn-with-darwen',
  '/example/board/place/handout?place=south-cumbria',
];

const pdfOf = async (page: Page): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');

const pagesIn = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Sheets on which something is cut: what is higher or wider than its sheet or its slide. */
const cutSheets = (page: Page): Promise<string[]> =>
  page
    .locator('.board-sheet')
    .evaluateAll((sheets) =>
      sheets
        .filter((sheet) =>
          [sheet, ...sheet.querySelectorAll('.board-slide')].some(
            (box) =>
              box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
          ),
        )
        .map((sheet) => sheet.getAttribute('aria-label') ?? ''),
    );

test.each(DECKS)('%s prints one sheet a side, tagged, and cuts nothing in any font', async (at) => {
  for (const fonts of ['arial', 'wide'] as const) {
    const page = await openPage(at, { fonts, javaScript: false });
    const sheets = await page.locator('.board-sheet').count();
    const slides = await page.locator('.board-slide').count();
    expect(sheets).toBeGreaterThan(slides + 1);
    const pdf = await pdfOf(page);
    expect(pagesIn(pdf)).toBe(sheets);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (en-GB)');
    await page.emulateMedia({ media: 'print' });
    expect(await cutSheets(page)).toEqual([]);
  }
});

test('the longest notes fit below their slide', async () => {
  const page = await openPage(DECKS[0] ?? '', { fonts: 'wide', javaScript: false });
  const notes = 'Worldwide commissioning wherewithal '.repeat(34).slice(0, 1200);
  await page.locator('.board-sheet-notes').evaluateAll((all, text) => {
    for (const one of all)
      one.querySelector('h3')?.insertAdjacentHTML('afterend', `<p>${text}</p>`);
  }, notes);
  await page.emulateMedia({ media: 'print' });
  expect(await cutSheets(page)).toEqual([]);
});

test('each sheet has its page number, as the contents say', async () => {
  const page = await openPage(DECKS[0] ?? '');
  expect(await accessibilityProblems(page)).toEqual([]);
  const sheets = page.locator('.board-sheet');
  const of = await sheets.count();
  const feet = await page.locator('.board-sheet-foot').allTextContents();
  expect(feet.map((text) => /Page \d+ of \d+$/.exec(text)?.[0])).toEqual(
    feet.map((_, n) => `Page ${n + 1} of ${of}`),
  );
  const listed = await page
    .locator('.board-sheet tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())),
    );
  for (const [number, , at] of listed)
    expect(
      await sheets
        .nth(Number(at) - 1)
        .locator('.board-number b')
        .textContent(),
    ).toBe(number);
});
