import type { Page } from 'playwright';

/** The words of table cells that reach beyond their own cell, into the next. */
export const spillingCells = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tbody td, tbody th')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.innerText),
  );
