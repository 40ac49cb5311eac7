import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';

/** The page of a collection that is requested; without a limit, everything from the offset on. */
export type PageRange = { limit?: number; offset?: number };

/** The rows of the requested page. */
export const pageOf = <R>(rows: readonly R[], { limit, offset = 0 }: PageRange): readonly R[] =>
  limit === undefined && offset === 0
    ? rows
    : rows.slice(offset, limit === undefined ? undefined : offset + limit);

/**
 * Links to the first, previous, next and last page (RFC 8288), as far as these exist. They are
 * relative, so that they hold behind any proxy and prefix.
 * @param total number of rows on all pages
 * @returns none without a limit
 */
export function pageLinks(url: URL, { limit, offset = 0 }: PageRange, total: number): string[] {
  if (limit === undefined) return [];
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const link = (rel: string, to: number) => {
    const search = new URLSearchParams(url.search);
    for (const name of new Set(search.keys())) if (isCampaignTag(name)) search.delete(name);
    search.set('limit', String(limit));
    search.delete('offset');
    if (to > 0) search.set('offset', String(to));
    return `<${file}?${String(search)}>; rel="${rel}"`;
  };
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  return [
    link('first', 0),
    // From beyond the end, the page before is the last.
    ...(offset > 0 ? [link('prev', Math.min(Math.max(0, offset - limit), last))] : []),
    ...(offset + limit < total ? [link('next', offset + limit)] : []),
    link('last', last),
  ];
}
