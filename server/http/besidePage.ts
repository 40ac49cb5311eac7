/** What stands beside each page, under a root of its own: a host of static files can serve it too. */
const ENDINGS = { oembed: 'json', og: 'png' } as const;
export type Beside = keyof typeof ENDINGS;

/** `/places/blackpool` → `/oembed/places/blackpool.json`; `/` → `/oembed/index.json`. */
export const besideAddress = (kind: Beside, page: string): string =>
  `/${kind}${page === '/' || page === '' ? '/index' : page}.${ENDINGS[kind]}`;

/** The page beside which an address stands; null where it is beside none. */
export function pageBeside(kind: Beside, address: string): string | null {
  const [start, end] = [`/${kind}/`, `.${ENDINGS[kind]}`];
  const page = address.slice(start.length - 1, -end.length);
  if (!address.startsWith(start) || !address.endsWith(end) || page.length < 2) return null;
  return page === '/index' ? '/' : page;
}
