import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { accessibilityProblems } from './axe.ts';
import { hydrated, openPage } from './browser.ts';
import { checkPage } from './checkPage.ts';

const titles = (page: Page) => page.locator('[data-slide] h3').allInnerTexts();
const add = (page: Page, kind: string) =>
  page.getByRole('button', { name: kind, exact: true }).click();

test('a figure is added on its page, ordered among words by pointer, and presented', async () => {
  const page = await openPage('/outcomes/healthy-life-expectancy?sex=Male', { height: 1600 });
  await page.locator('summary', { hasText: /^Share the trend/ }).click();
  await page.getByRole('button', { name: 'Add to deck' }).first().click();
  await page.getByText(/^Added as slide 1 of/).waitFor();
  await page.getByRole('link', { name: 'your deck' }).click();
  await page.waitForURL('**/board/own/edit');
  await page.getByRole('heading', { name: /^1\. .*healthy life expectancy/i }).waitFor();
  await add(page, 'Add a title slide');
  await add(page, 'Add a closing slide');
  expect(await titles(page)).toEqual([
    expect.stringMatching(/^1\. .*healthy life expectancy/i),
    '2. Title of the talk',
    '3. Questions',
  ]);
  // The title slide is dragged above the figure.
  const grip = await page.locator('[data-slide="title"] .board-own-grip').boundingBox();
  const first = await page.locator('[data-slide]').first().boundingBox();
  if (!grip || !first) throw new Error('The list has no slides');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(first.x + 80, first.y + 12, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(() => titles(page))
    .toEqual([
      '1. Title of the talk',
      expect.stringMatching(/^2\. .*healthy life expectancy/i),
      '3. Questions',
    ]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await page.waitForURL('**/board/own');
  await page.getByText(/^Slide 1 of 3: /).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText(/^Slide 2 of 3: .*healthy life expectancy/i).waitFor();
});

test('two windows with the deck open never lose what the other did', async () => {
  const page = await openPage('/board/own/edit');
  await add(page, 'Add a title slide');
  const other = await page.context().newPage();
  await other.goto('/board/own/edit');
  await hydrated(other);
  await other.getByRole('heading', { name: '1. Title of the talk' }).waitFor();
  await add(other, 'Add text');
  await page.getByRole('heading', { name: '2. What we ask' }).waitFor();
  await add(page, 'Add a closing slide');
  await other.getByRole('heading', { name: '3. Questions' }).waitFor();
  expect(await titles(other)).toEqual(['1. Title of the talk', '2. What we ask', '3. Questions']);
  await other.close();
});

test.each(['/board/own', '/board/own/edit', '/board/own/handout'])(
  '%s without a deck is a sound page, the same with and without script',
  async (address) => {
    await checkPage(address);
  },
);

test('without script the page says that it needs it', async () => {
  for (const path of ['/board/own', '/board/own/edit']) {
    const page = await openPage(path, { javaScript: false });
    expect(await page.locator('main').innerText()).toMatch(/needs script/);
  }
});
