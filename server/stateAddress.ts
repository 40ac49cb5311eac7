/** Where a page's state stands, beside the page: a host of static files can serve it too. */
export const STATE_ROOT = '/state';

/** `/places/blackpool` → `/state/places/blackpool.json`; `/` → `/state/index.json`. */
export const stateAddress = (page: string): string =>
  `${STATE_ROOT}${page === '/' || page === '' ? '/index' : page}.json`;

/** The page whose state stands at an address; null where none can. */
export function statePage(address: string): string | null {
  const [, page] = /^\/state(\/.+)\.json$/.exec(address) ?? [];
  if (page === undefined) return null;
  return page === '/index' ? '/' : page;
}
