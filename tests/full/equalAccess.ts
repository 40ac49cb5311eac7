import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** A result of the engine, as far as it is read here. */
type Result = {
  ruleId: string;
  reasonId: string;
  /** Such as `['VIOLATION', 'FAIL']`, or `['VIOLATION', 'POTENTIAL']` where a person has to judge. */
  value: [string, string];
  message: string;
  snippet: string;
};

/**
 * What the engine asks a person to judge, and why it is sound here: rule and reason, or the rule alone.
 * What it is certain of is never put aside.
 */
const JUDGED: Readonly<Record<string, string>> = {
  'aria_keyboard_handler_exists':
    'The search field handles keys by React, which listens at the root; tests/pages/FindPage.test.tsx uses them.',
  'element_tabbable_unobscured':
    'Content that is not scrolled to yet counts as covered; tests/e2e/keyboard.test.ts looks at each stop.',
  'frame_src_valid': 'The builder frames widgets of this site, which are checked by themselves.',
  'heading_markup_misuse': 'A heading may be a very long name, which looks like a sentence.',
  'html_skipnav_exists': 'Asked of framed widgets, which have no blocks to skip.',
  'input_label_visible potential_no_label':
    'The label of the policy stands above it, for the field by its id.',
  'input_label_visible potential_placeholder_only':
    'The header’s field has a label for screen readers, and beside it a button that says “Find”.',
  'style_color_misuse':
    'Asked of any style sheet. Colours come with words, marks, dashes and markers.',
  'style_focus_visible':
    'Asked of any own focus style; tests/e2e/keyboard.test.ts sees each focus on screen.',
  'style_viewport_resizable':
    'Sizes by the window’s width are added to sizes by the text’s; checkPage looks at text of 200%.',
  'text_block_heading': 'A finding under its heading is a sentence, set in bold.',
  'text_contrast_sufficient potential_graphic_background':
    'What is made up is hatched in its margin, beside its words and not under them.',
  'text_contrast_sufficient potential_same_color':
    'A tile’s name is white on the colour that an SVG behind it draws, which the engine doesn’t see: #12436d or #801650, at 9.8 to 1 or more.',
  'text_quoted_correctly': 'Code to copy is full of quotation marks.',
  'text_sensory_misuse potential_other': '“Small areas” are the statistical geography.',
  'text_sensory_misuse potential_position':
    '“Above” and “below” are of the order of the page, or of a line in a picture that is said in words, too.',
  'widget_tabbable_single': 'A head of a row may hold a link and the numbers of its sources.',
};

const isJudged = ({ ruleId, reasonId, value }: Result): boolean =>
  value[1] !== 'FAIL' && (ruleId in JUDGED || `${ruleId} ${reasonId}` in JUDGED);

/**
 * What IBM's Equal Access finds against WCAG 2.2 on a page as it is now, with every disclosure open,
 * but for what was judged.
 * @returns a text for each
 */
export async function equalAccessProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const disclosure of document.querySelectorAll('details')) disclosure.open = true;
  });
  // Through the debugger, which the page's content security policy doesn't bind.
  if (!(await page.evaluate(() => 'ace' in globalThis)))
    await page.evaluate(`${engine};globalThis.ace = ace;0`);
  const results = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: {
        Checker: new () => {
          check: (node: Document, guidelines: string[]) => Promise<{ results: Result[] }>;
        };
      };
    };
    const report = await new ace.Checker().check(document, ['WCAG_2_2']);
    return report.results
      .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome !== 'PASS')
      .map(({ ruleId, reasonId, value, message, snippet }) => ({
        ruleId,
        reasonId,
        value,
        message,
        snippet,
      }));
  });
  return results
    .filter((result) => !isJudged(result))
    .map(
      ({ ruleId, reasonId, value, message, snippet }) =>
        `${value[1]} ${ruleId} ${reasonId}: ${message}\n  ${snippet.slice(0, 200)}`,
    );
}
