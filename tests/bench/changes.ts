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

/**
 * The first link of a page, of this beginning, that leads neither there nor to the page benched.
 * @throws Error where there is none, so that no row is lost without a word
 */
async function firstLink(
  browser: Browser,
  url: string,
  beginning: string,
  benched: string,
): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.goto(url);
    const links = await page.$$eval('main a', (all) =>
      all.map((a) => a.getAttribute('href') ?? ''),
    );
    // The same page with another choice, such as of sex, is no other page.
    const known = [new URL(url).pathname, benched];
    const found = links.find(
      (link) => link.startsWith(beginning) && !known.includes(new URL(link, url).pathname),
    );
    if (found === undefined) throw new Error(`${url} has no link to another ${beginning}…`);
    return found;
  } finally {
    await page.close();
  }
}

/** The changes that a page offers. */
export async function changesOf(browser: Browser, app: string, order: Order): Promise<Change[]> {
  const { kind, address } = order;
  const toAnother = async (what: string, beginning: string) =>
    byLink(what, address, await firstLink(browser, app + address, beginning, address));
  switch (kind) {
    case 'home':
      return [await toAnother('place', '/places/')];
    case 'place': {
      const change = byLink(
        'place',
        address,
        await firstLink(browser, `${app}/`, '/places/', address),
      );
      // No place links to another: the way leads over the home page, which is not counted.
      const over = async (page: Page) => {
        await page.click('header a[href="/"]');
        await page.waitForSelector(change.click);
      };
      return [{ ...change, name: 'changing place (link of /)', prepare: over }, byDate(address)];
    }
    case 'outcome':
      return [await toAnother('indicator', '/outcomes/')];
    case 'service':
      return [await toAnother('service', '/services/'), byDate(address)];
    case 'changes':
      return [bySpan(address)];
    case 'register':
    case 'money':
      return [byDate(address)];
  }
}
