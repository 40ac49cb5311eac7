import { createRequire } from 'node:module';

import type { AxeResults, Result } from 'axe-core';
import type { Frame, Page } from 'playwright';

const axe: { source: string } = createRequire(import.meta.url)('axe-core');

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const say = ({ id, help, nodes }: Result): string =>
  `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}  ${node.html}`).join('\n')}`;

/** What axe finds against WCAG 2.2 AA on a page or in a frame as it is now, a text for each kind. */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
  // Through the debugger, which the page's content security policy doesn't bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axe.source};0`);
  const results = await page.evaluate(
    (tags): Promise<AxeResults> =>
      (
        globalThis as unknown as {
          axe: { run: (context: Document, options: object) => Promise<AxeResults> };
        }
      ).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        // A frame is a page of its own, and is checked as one.
        iframes: false,
        // Only a rule that isn't asked for reads style sheets.
        preload: false,
      }),
    WCAG_22_AA,
  );
  return results.violations.map(say);
}
