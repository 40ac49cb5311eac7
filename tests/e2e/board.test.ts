import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { hydrated, openPage } from './browser.ts';

const ROOM = { width: 1920, height: 1080 };
/** Decks with all that the built-in ones show, of both records. */
const DECKS = [
  '/board/system',
  '/board/place?place=south-cumbria',
  '/board/health',
  '/example/board/system',
  '/example/board/place?place=blackburn-with-darwen',
  '/example/board/place?place=south-cumbria',
  '/example/board/service?service=specialist-community-rehabilitation',
  '/example/board/changes?from=2022-07-01',
];

const slideOf = (page: Page) => new URL(page.url()).searchParams.get('slide') ?? '1';
const shownTitle = (page: Page) => page.locator('.board-item[data-current] .board-stage h2');

test('a whole deck is shown by keyboard, and each slide has an address', async () => {
  const page = await openPage('/board/system', ROOM);
  const count = await page.locator('.board-item').count();
  const titles = await page.locator('.board-stage h2').allTextContents();
  for (let slide = 2; slide <= count; slide += 1) {
    await page.keyboard.press(slide % 2 ? 'ArrowRight' : 'PageDown');
    await page.waitForURL((url) => url.searchParams.get('slide') === String(slide));
    await expect.poll(() => shownTitle(page).textContent()).toBe(titles[slide - 1]);
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await page.waitForURL((url) => !url.searchParams.has('slide'));
  await page.keyboard.press('End');
  await page.waitForURL((url) => url.searchParams.get('slide') === String(count));
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('slide') === '10');
  await page.keyboard.press('Shift+Space');
  await page.waitForURL((url) => url.searchParams.get('slide') === '9');
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.get('slide') === '10');
  await expect
    .poll(() => page.getByRole('status').first().textContent())
    .toBe(`Slide 10 of ${count}: ${titles[9]}`);
  // The live page, and back to the same slide.
  await page.getByRole('link', { name: 'Live page' }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/board'));
  await page.goBack();
  await hydrated(page);
  expect(slideOf(page)).toBe('10');
  await expect.poll(() => shownTitle(page).textContent()).toBe(titles[9]);
});

test('the screen is blank at B, all slides are there at O, and one is picked', async () => {
  const page = await openPage('/board/system?slide=3', ROOM);
  const first = page.locator('.board-stage h2').nth(2);
  await page.keyboard.press('b');
  await expect.poll(() => first.isVisible()).toBe(false);
  await page.keyboard.press('b');
  await expect.poll(() => first.isVisible()).toBe(true);
  await page.keyboard.press('o');
  await expect.poll(() => page.locator('.board-stage:visible').count()).toBeGreaterThan(10);
  // The overview begins where the talk is.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('Slide 3 of');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('slide') === '4');
  await expect.poll(() => page.locator('.board-stage:visible').count()).toBe(1);
  await page.keyboard.press('?');
  await expect.poll(() => page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
});

/** The size of words on slides that are shown, in pixels of the screen, and what reaches out of its slide. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const least = { px: Infinity, words: '' };
    const outside: string[] = [];
    for (const slide of document.querySelectorAll('.board-slide')) {
      if (!slide.checkVisibility()) continue;
      const box = slide.getBoundingClientRect();
      // Of its own 1,080 pixels.
      const own = 1080 / box.height;
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const words = walker.currentNode.textContent?.trim() ?? '';
        const element = walker.currentNode.parentElement;
        if (words === '' || !element || element.closest('.visually-hidden, title, desc')) continue;
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const px = parseFloat(getComputedStyle(element).fontSize) * scale * own;
        if (px < least.px) Object.assign(least, { px, words });
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        // A piece of an SVG text has no box of its own.
        const at = (element.closest('text') ?? range).getBoundingClientRect();
        const isClamped = element.closest('.board-source') !== null;
        const isOut =
          at.left < box.left - 1 ||
          at.right > box.right + 1 ||
          at.top < box.top - 1 ||
          (at.bottom > box.bottom + 1 && !isClamped);
        if (isOut) outside.push(words);
      }
    }
    return { least, outside };
  });

test.each(DECKS)('%s has words of 24 pixels and more, all within its slides', async (address) => {
  const page = await openPage(address, ROOM);
  await page.keyboard.press('o');
  await expect.poll(() => page.locator('.board-stage:visible').count()).toBeGreaterThan(3);
  const { least, outside } = await measure(page);
  expect(outside).toEqual([]);
  expect(least.px, least.words).toBeGreaterThanOrEqual(23.9);
});

test.each(DECKS)('%s prints one slide a page, none of them empty', async (address) => {
  const page = await openPage(address, ROOM);
  const count = await page.locator('.board-item').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(count);
  const sizes = new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g));
  expect(sizes.size).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('.board-chart')
    .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(60);
});

test('on a squarer screen slides are squarer, and still whole', async () => {
  const page = await openPage('/board/system?slide=3', { width: 1024, height: 768 });
  await expect.poll(() => page.locator('.board-frame-4-3').count()).toBeGreaterThan(3);
  await page.keyboard.press('o');
  await expect.poll(() => page.locator('.board-stage:visible').count()).toBeGreaterThan(10);
  expect((await measure(page)).outside).toEqual([]);
});

test('without script a deck is a document with every slide', async () => {
  const page = await openPage('/board/system', { javaScript: false });
  const articles = page.locator('.board-reading:visible');
  expect(await articles.count()).toBe(await page.locator('.board-item').count());
  expect(await page.locator('.board-stage:visible').count()).toBe(0);
});
