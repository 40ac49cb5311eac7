import type { Browser, Page } from 'playwright';

/** Something a reader does on a page that shows other content at another address. */
export type Interaction = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Up to, not including, the click that counts. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Selector of what is clicked, the same on the page and on its baseline. */
  readonly click: string;
  /** Texts that the new content has. Left out: texts that only the new page has. */
  readonly newTexts?: readonly string[];
};

/** The day before the announcement: every status of the record differs from today's. */
const OTHER_DAY = '2023-07-04';
/** From the day the places began to the announcement: nothing of it is among the last year's. */
const OTHER_SPAN = { from: '2022-07-27', to: '2023-07-05' };

const byDate = (from: string): Interaction => ({
  name: 'changing date (form)',
  from,
  to: `${from}?asAt=${OTHER_DAY}`,
  prepare: (page) => page.fill('main input[name="asAt"]', OTHER_DAY),
  click: 'main form button',
});

const bySpan = (from: string): Interaction => ({
  name: 'changing dates (form)',
  from,
  to: `${from}?from=${OTHER_SPAN.from}&to=${OTHER_SPAN.to}`,
  prepare: async (page) => {
    await page.fill('main input[name="from"]', OTHER_SPAN.from);
    await page.fill('main input[name="to"]', OTHER_SPAN.to);
  },
  click: 'main form button',
});

/** @throws Error where a page has no such link, so that no row is left out unnoticed */
function byLink(what: string, from: string, to: string | undefined): Interaction {
  if (to === undefined) throw new Error(`${from} has no link to another ${what}.`);
  return {
    name: `changing ${what} (link)`,
    from,
    to,
    click: `main a[href="${to}"]:visible`,
  };
}

/** Shows an indicator's figures up to the period before the latest, by the form of its page. */
async function byPeriod(page: Page, from: string): Promise<Interaction> {
  const period = page.locator('main select[name="period"] option').nth(1);
  return {
    name: 'changing period (form)',
    from,
    to: `${from}?${new URLSearchParams({ period: (await period.getAttribute('value')) ?? '' })}`,
    prepare: async (opened) => {
      await opened.click('main details summary');
      await opened.selectOption('main select[name="period"]', { index: 1 });
    },
    click: 'main form button',
  };
}

/** Addresses on this site that a page's content links to, but for those it shows already. */
const linksOf = (page: Page): Promise<string[]> =>
  page.$$eval('main a[href^="/"]:not([aria-current])', (all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );

/** A link to another page of the same kind; the same one with another choice, such as of sex, is none. */
const anotherOf = (links: readonly string[], folder: string, address: string) =>
  links.find((link) => {
    const [path = ''] = link.split('?');
    return path !== address && new RegExp(`^/${folder}/[a-z0-9-]+$`).test(path);
  });

async function interactionsIn(page: Page, app: string, address: string): Promise<Interaction[]> {
  const links = await linksOf(page);
  const choice = links.find((link) => link.startsWith(`${address}?`));
  const another = (folder: string, among = links) => anotherOf(among, folder, address);
  const [, first, second] = address.split('/');
  switch (second === undefined ? address : `/${first}/*`) {
    case '/':
      return [byLink('place', address, another('places'))];
    case '/places/*': {
      await page.goto(`${app}/`);
      const interaction = byLink('place', address, another('places', await linksOf(page)));
      // No place links to another: the way leads over the home page, which is not counted.
      const prepare = async (opened: Page) => {
        await opened.click('header a[href="/"]');
        await opened.waitForSelector(interaction.click);
      };
      return [{ ...interaction, name: 'changing place (link of /)', prepare }, byDate(address)];
    }
    case '/outcomes/*':
      return [
        byLink('indicator', address, another('outcomes')),
        // Figures of one sex, or of both together, offer no choice.
        ...(choice === undefined ? [] : [byLink('sex', address, choice)]),
        await byPeriod(page, address),
      ];
    case '/services/*':
      return [byLink('service', address, another('services')), byDate(address)];
    case '/compare':
      return [byLink('comparator', address, choice)];
    case '/changes':
      return [bySpan(address)];
    case '/board/*':
      // A deck's page has all of its slides: another address, and what is read out, are the content.
      return [
        {
          name: 'next slide',
          from: address,
          to: `${address}?slide=2`,
          click: '.board-next',
          newTexts: [],
        },
      ];
    case '/register':
    case '/money':
      return [byDate(address)];
    default:
      return [];
  }
}

/** The interactions of design §8 that a page offers; none where it offers none of them. */
export async function interactionsOf(
  browser: Browser,
  app: string,
  address: string,
): Promise<Interaction[]> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.goto(app + address);
    return await interactionsIn(page, app, address);
  } finally {
    await page.close();
  }
}
