import type { Browser, Page } from 'playwright';

import type { Order } from './readArguments.ts';

/** Something a reader does on a page that shows other content at another address. */
export type Change = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Up to, not including, the click that counts. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What is clicked, the same on both pages. */
  readonly click: string;
};

/** The day before the announcement: every status of the record differs from today's. */
const OTHER_DAY = '2023-07-04';
/** From the day the places began to the announcement: nothing of it is among the last year's. */
const OTHER_SPAN = { from: '2022-07-27', to: '2023-07-05' };

const byDate = (from: string): Change => ({
  name: 'changing date (form)',
  from,
  to: `${from}?asAt=${OTHER_DAY}`,
  prepare: (page) => page.fill('main input[name="asAt"]', OTHER_DAY),
  click: 'main form button',
});

const bySpan = (path: string): Change => ({
  name: 'changing dates (form)',
  from: path,
  to: `${path}?from=${OTHER_SPAN.from}&to=${OTHER_SPAN.to}`,
  prepare: async (page) => {
    await page.fill('main input[name="from"]', OTHER_SPAN.from);
    await page.fill('main input[name="to"]', OTHER_SPAN.to);
  },
  click: 'main form button',
});

const byLink = (what: string, from: string, to: string): Change => ({
  name: `changing ${what} (link)`,
  from,
  to,
  click: `main a[href="${to}"]:visible`,
});

/** Reads something off a page as it is without script. */
async function readOff<T>(browser: Browser, url: string, read: (page: Page) => Promise<T>) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.goto(url);
    return await read(page);
  } finally {
    await page.close();
  }
}

/** What a page's content leads to on this site, but for what it shows already. */
const linksOf = (browser: Browser, url: string): Promise<string[]> =>
  readOff(browser, url, (page) =>
    page.$$eval('main a[href^="/"]:not([aria-current])', (all) =>
      all.map((a) => a.getAttribute('href') ?? ''),
    ),
  );

/** Shows an indicator's figures up to the period before the latest, by the form of its page. */
async function byPeriod(browser: Browser, app: string, from: string): Promise<Change> {
  const [, second] = await readOff(browser, app + from, (page) =>
    page.$$eval('main select[name="period"] option', (all) =>
      all.map((option) => option.getAttribute('value') ?? ''),
    ),
  );
  return {
    name: 'changing period (form)',
    from,
    to: `${from}?${new URLSearchParams({ period: needed(second, 'period') })}`,
    prepare: async (page) => {
      await page.click('main details summary');
      await page.selectOption('main select[name="period"]', { index: 1 });
    },
    click: 'main form button',
  };
}

/** @throws Error where a page has no such link, so that no row is lost without a word */
function needed(link: string | undefined, what: string): string {
  if (link === undefined) throw new Error(`There is no link to another ${what}`);
  return link;
}

/** The changes that a page offers. */
export async function changesOf(browser: Browser, app: string, order: Order): Promise<Change[]> {
  const { kind, address } = order;
  const links = await linksOf(browser, app + (kind === 'place' ? '/' : address));
  const toAnother = (what: string, beginning: string) => {
    // The same page with another choice, such as of sex, is no other page.
    const another = links.find(
      (link) => link.startsWith(beginning) && link !== address && !link.startsWith(`${address}?`),
    );
    return byLink(what, address, needed(another, what));
  };
  const choice = links.find((link) => link.startsWith(`${address}?`));
  switch (kind) {
    case 'home':
      return [toAnother('place', '/places/')];
    case 'place': {
      const change = toAnother('place', '/places/');
      // No place links to another: the way leads over the home page, which is not counted.
      const over = async (page: Page) => {
        await page.click('header a[href="/"]');
        await page.waitForSelector(change.click);
      };
      return [{ ...change, name: 'changing place (link of /)', prepare: over }, byDate(address)];
    }
    case 'outcome':
      return [
        toAnother('indicator', '/outcomes/'),
        // Figures of one sex, or of both together, offer no choice.
        ...(choice === undefined ? [] : [byLink('sex', address, choice)]),
        await byPeriod(browser, app, address),
      ];
    case 'compare':
      return [byLink('comparator', address, needed(choice, 'comparator'))];
    case 'service':
      return [toAnother('service', '/services/'), byDate(address)];
    case 'changes':
      return [bySpan(address)];
    case 'embed':
      return [];
    case 'register':
    case 'money':
      return [byDate(address)];
  }
}
