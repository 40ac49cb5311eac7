import type { Page } from 'playwright';
import { expect } from 'vitest';

import { openPage } from './browser.ts';

/** On how many sides of A4 a page prints. */
export async function sidesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** On how many sides each kind of page prints at most: in any font, or one more in the widest. */
const LIMITS: readonly { is: RegExp; most: number; inAnyFont: boolean }[] = [
  { is: /\/places\/[^/]+$/, most: 2, inAnyFont: false },
  { is: /\/profile$/, most: 1, inAnyFont: true },
  // A list of fourteen parts, and under it every source.
  { is: /\/what-it-would-take$/, most: 3, inAnyFont: true },
  { is: /\/reviews\/[^/]+\/report$/, most: 2, inAnyFont: false },
];

const limitOf = (address: string) => LIMITS.find(({ is }) => is.test(address));

/** Whether a page is made to be printed on so many sides. */
export const isForPaper = (address: string): boolean => limitOf(address) !== undefined;

/** Checks that a page for paper fits on its sides, in Arial and in the widest font that stands in for it. */
export async function checkPaper(address: string): Promise<void> {
  const { most = 0, inAnyFont = false } = limitOf(address) ?? {};
  if (!inAnyFont)
    expect(await sidesOf(await openPage(address)), 'in Arial').toBeLessThanOrEqual(most);
  const wide = await openPage(address, { fonts: 'wide', javaScript: false });
  const sides = await sidesOf(wide);
  expect(sides, 'in the widest font').toBeLessThanOrEqual(inAnyFont ? most : most + 1);
  expect(sides).toBeGreaterThan(0);
}
