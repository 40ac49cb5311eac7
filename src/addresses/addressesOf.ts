import type { RouteObject } from 'react-router';

type Ids = readonly { readonly id: string }[];

/** The ids that fill the parameters of route patterns. */
export type RecordIds = {
  readonly places: Ids;
  readonly services: Ids;
  readonly indicators: Ids;
};

const PARAMETERS: Readonly<Record<string, keyof RecordIds>> = {
  place: 'places',
  service: 'services',
  indicator: 'indicators',
};

/** Every path of a route pattern: one for each combination of ids that the record has. */
function fillPattern(pattern: string, record: RecordIds): string[] {
  const [whole, name] = /:(\w+)/.exec(pattern) ?? [];
  if (whole === undefined || name === undefined) return [pattern];
  const collection = PARAMETERS[name];
  if (!collection)
    throw new Error(`${pattern}: src/addresses/addressesOf.ts has no collection for “:${name}”`);
  return record[collection].flatMap(({ id }) => fillPattern(pattern.replace(whole, id), record));
}

/**
 * Every path of a record, without its prefix or a query, from the route table. The sitemap, the
 * publisher of files and the tests use this list.
 * @returns paths of pages, and paths that redirect to a page
 * @throws Error for a route parameter that stands for no collection
 */
export function addressesOf(
  routes: readonly RouteObject[],
  record: RecordIds,
  parent = '',
): { pages: string[]; redirects: string[] } {
  const paths: { pages: string[]; redirects: string[] } = { pages: [], redirects: [] };
  for (const { path, lazy, loader, children = [] } of routes) {
    // A catch-all route has no path of its own.
    if (path?.endsWith('*')) continue;
    const pattern =
      path === undefined || path.startsWith('/') ? (path ?? parent) : `${parent}/${path}`;
    // Pages are lazy routes; a route with only a loader redirects.
    if (path !== undefined && (lazy || loader))
      paths[lazy ? 'pages' : 'redirects'].push(...fillPattern(pattern, record));
    const below = addressesOf(children, record, pattern);
    paths.pages.push(...below.pages);
    paths.redirects.push(...below.redirects);
  }
  return paths;
}
