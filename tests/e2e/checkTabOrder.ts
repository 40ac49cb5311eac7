import type { Page } from 'playwright';
import { expect } from 'vitest';

import { waitForHydration } from '#tests/waitForHydration.ts';

import { hasOwnForm } from './addresses.ts';
import { openPage } from './browser.ts';

/** Everything that can be pressed or filled in and is shown, in the order of the document. */
const listControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const selector =
      'a[href], button:not(:disabled), input:not([type="hidden"], :disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        // Of radio buttons Tab reaches the chosen one, or the first.
        !(
          element.matches('[type="radio"]:not(:checked)') &&
          element !==
            (element.closest('fieldset')?.querySelector('[type="radio"]:checked') ??
              element.closest('fieldset')?.querySelector('[type="radio"]'))
        ),
    );
    Object.assign(globalThis, { controls });
    return controls.map(
      (element) =>
        `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 50)}`,
    );
  });

/** Buttons that need script are shown once the page is hydrated. */
const allButtonsShown = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('main button')].every(
      (button) =>
        button.checkVisibility({ visibilityProperty: true }) ||
        button.closest('details:not([open])'),
    ),
  );

type Focus = { at: number; visible: boolean; covered: boolean; scrolls: boolean; html: string };

/** Where the focus is: which control, whether it shows, and whether something lies over it. */
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { controls } = globalThis as unknown as { controls: Element[] };
    const style = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    const uncovered = points.some(([x, y]) => {
      const over = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
      return over !== null && (element.contains(over) || over.contains(element));
    });
    return {
      at: controls.indexOf(element),
      visible:
        element.matches(':focus-visible') &&
        ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
          style.boxShadow !== 'none'),
      covered: !uncovered,
      scrolls:
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      html: element.outerHTML.slice(0, 120),
    };
  });

/** Checks that Tab reaches everything on a page, in order, and that the focus shows there. */
export async function checkTabOrder(address: string): Promise<void> {
  const page = await openPage(address);
  await waitForHydration(page);
  if (hasOwnForm(address)) await page.locator('main form').first().waitFor();
  await allButtonsShown(page);
  const controls = await listControls(page);
  expect(controls.length).toBeGreaterThan(1);
  const reached: string[] = [];
  const wrong: string[] = [];
  let last = -1;
  // The browser stops at each region that scrolls, too, and at each part of a date field.
  const mostPresses = controls.length + 20;
  for (let presses = 0; reached.length < controls.length && presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const { at, visible, covered, scrolls, html } = await focusOf(page);
    if ((at === -1 && scrolls) || (at === last && html.includes('type="date"'))) continue;
    last = at;
    reached.push(controls[at] ?? `not a control: ${html}`);
    if (!visible) wrong.push(`focus does not show: ${html}`);
    if (covered) wrong.push(`covered: ${html}`);
  }
  expect(reached).toEqual(controls);
  expect(wrong).toEqual([]);
}
