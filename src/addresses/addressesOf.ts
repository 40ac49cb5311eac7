import type { RouteObject } from 'react-router';

type Ids = readonly { readonly id: string }[];

/** What stands behind the parameters of addresses. */
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

/** An address pattern with each of its parameters filled in by everything that the record has. */
function fillPattern(pattern: string, record: RecordIds): string[] {
  const [whole, name] = /:(\w+)/.exec(pattern) ?? [];
  if (whole === undefined || name === undefined) return [pattern];
  const collection = PARAMETERS[name];
  if (!collection)
    throw new Error(
      `${pattern}: src/addresses/addressesOf.ts doesn’t know what “:${name}” stands for`,
    );
  return record[collection].flatMap(({ id }) => fillPattern(pattern.replace(whole, id), record));
}

/**
 * Every bare address of a record, without its prefix, from the one route table: what a sitemap
 * lists, what is published as files, and what the tests open.
 * @returns pages, and addresses that only lead to one
 */
export function addressesOf(
  routes: readonly RouteObject[],
  record: RecordIds,
  parent = '',
): { pages: string[]; redirects: string[] } {
  const found: { pages: string[]; redirects: string[] } = { pages: [], redirects: [] };
  for (const { path, lazy, loader, children = [] } of routes) {
    // What takes any address has none of its own.
    if (path?.endsWith('*')) continue;
    const pattern =
      path === undefined || path.startsWith('/') ? (path ?? parent) : `${parent}/${path}`;
    // A page loads on its own; what has a loader and nothing to show leads elsewhere.
    if (path !== undefined && (lazy || loader))
      found[lazy ? 'pages' : 'redirects'].push(...fillPattern(pattern, record));
    const below = addressesOf(children, record, pattern);
    found.pages.push(...below.pages);
    found.redirects.push(...below.redirects);
  }
  return found;
}
