import type { RouteObject } from 'react-router';

/** The ids that fill each parameter of route patterns: of `:place`, those of all places. */
export type AddressIds = { readonly [parameter: string]: readonly string[] };

/** Every path of a route pattern: one for each combination of ids that the record has. */
function fillPattern(pattern: string, ids: AddressIds): string[] {
  const [whole, name] = /:(\w+)/.exec(pattern) ?? [];
  if (whole === undefined || name === undefined) return [pattern];
  if (!ids[name]) throw new Error(`${pattern}: no collection has the parameter “${name}”`);
  return ids[name].flatMap((id) => fillPattern(pattern.replace(whole, id), ids));
}

/**
 * Every path of a record, without its prefix or a query, from the route table. The sitemap, the
 * publisher of files and the tests use this list.
 * @returns paths of pages, and paths that redirect to a page
 * @throws Error for a route parameter that stands for no collection
 */
export function addressesOf(
  routes: readonly RouteObject[],
  ids: AddressIds,
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
      paths[lazy ? 'pages' : 'redirects'].push(...fillPattern(pattern, ids));
    const below = addressesOf(children, ids, pattern);
    paths.pages.push(...below.pages);
    paths.redirects.push(...below.redirects);
  }
  return paths;
}
