import { readPageData, type PageData } from '#src/entry/pageData.ts';
import { whenIdleOrUsed } from '#src/entry/whenIdleOrUsed.ts';

import { dropEmptyFields } from './client/browser/dropEmptyFields.ts';
import { resetFields } from './client/browser/resetFields.ts';

/** A rendered page is complete without script; if the application can't be had, it stays as it is. */
async function hydrate(page: PageData): Promise<void> {
  const { hydratePage } = await import('#src/entry/client.tsx');
  await hydratePage(page);
}

/** Where servers have the worked example, which is all that the development server shows. */
const EXAMPLE = /^\/example(?=\/|$)/;

/** The development server renders nothing: the app starts at once, on the mock or a named API. */
async function startUnrendered(): Promise<void> {
  if (import.meta.env.DEV && !import.meta.env['PLACEBOARD_API']) {
    const { pathname, search, hash } = location;
    if (EXAMPLE.test(pathname))
      history.replaceState(null, '', (pathname.replace(EXAMPLE, '') || '/') + search + hash);
    const { startMocks } = await import('#mocks/browser.ts');
    await startMocks();
  }
  const { renderInBrowser } = await import('#src/entry/client.tsx');
  await renderInBrowser();
}

/** Decks on a screen with keys: presenters press them at once. */
const isPresented = () =>
  /\/board\/./.test(location.pathname) && matchMedia('(min-width: 48em)').matches;
const PRESENTED_PAINT_MS = 100;

const start = (page: PageData): void => void hydrate(page).catch(() => undefined);

dropEmptyFields();
resetFields();
const page = readPageData();
if (page === null) void startUnrendered();
else whenIdleOrUsed(() => start(page), isPresented() ? PRESENTED_PAINT_MS : undefined);
