import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';

/** Which part of an answer is asked for; without a limit, all of it. */
export type Part = { limit?: number; offset?: number };

/** The part of the rows that is asked for. */
export const partOf = <R>(rows: readonly R[], { limit, offset = 0 }: Part): readonly R[] =>
  limit === undefined && offset === 0
    ? rows
    : rows.slice(offset, limit === undefined ? undefined : offset + limit);

/**
 * Links to the first, previous, next and last page (RFC 8288), those that there are. Relative to the
 * address asked, so that they hold behind any proxy and prefix.
 * @param total number of rows there are
 * @returns none where no limit was given
 */
export function pageLinks(url: URL, { limit, offset = 0 }: Part, total: number): string[] {
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
