import type { Browser } from 'playwright';

export type Seen = { readonly headings: readonly string[]; readonly letters: number };

const VIEWPORTS = [
  { width: 412, height: 823 },
  { width: 1280, height: 720 },
] as const;
const LEAST_SHARE = 0.87;

/** What a reader of this width can see, without script. */
async function see(browser: Browser, url: string, viewport: (typeof VIEWPORTS)[number]) {
  const page = await browser.newPage({ viewport, javaScriptEnabled: false });
  try {
    const answer = await page.goto(url);
    if (answer?.status() !== 200)
      throw new Error(`There is no such page: ${url} answered ${answer?.status() ?? 'nothing'}.`);
    return await page.evaluate((): Seen => {
      const words = (element: HTMLElement) => element.innerText.replaceAll(/\s+/g, ' ').trim();
      const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => `${heading.tagName.toLowerCase()} ${words(heading)}`);
      return { headings, letters: words(document.body).length };
    });
  } finally {
    await page.close();
  }
}

/** What keeps two pages from being held against each other, in words; empty: nothing. */
export function differences(app: Seen, own: Seen): string[] {
  const share = own.letters / app.letters;
  const lacking = app.headings.filter((heading) => !own.headings.includes(heading));
  const extra = own.headings.filter((heading) => !app.headings.includes(heading));
  return [
    ...lacking.map((heading) => `the static page lacks “${heading}”`),
    ...extra.map((heading) => `only the static page has “${heading}”`),
    ...(share < LEAST_SHARE || share > 1 / LEAST_SHARE
      ? [`the static page shows ${own.letters} letters, the app ${app.letters}`]
      : []),
  ];
}

/**
 * Nothing is benched against a stub: at two widths the static page must have the same headings and
 * about as many visible letters.
 * @returns a line that says how alike they are
 * @throws Error that says where they differ
 */
export async function sameContent(browser: Browser, app: string, own: string): Promise<string> {
  const shares: string[] = [];
  for (const viewport of VIEWPORTS) {
    const seenApp = await see(browser, app, viewport);
    const seenOwn = await see(browser, own, viewport);
    const found = differences(seenApp, seenOwn);
    if (found.length > 0)
      throw new Error(
        `At ${viewport.width} px the static page is no longer the app’s equal; bring tests/bench/static/ up to date:\n- ${found.join('\n- ')}`,
      );
    const percent = Math.round((100 * seenOwn.letters) / seenApp.letters);
    shares.push(
      `${percent}% of the app’s ${seenApp.letters} letters and its ${seenApp.headings.length} headings at ${viewport.width} px`,
    );
  }
  return shares.join(', ');
}
