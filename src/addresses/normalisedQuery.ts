import { isCampaignTag } from './isCampaignTag.ts';

/**
 * A query with sorted parameters and no campaign tags, beginning with “?”; '' where no parameter is
 * left.
 * @param known the only parameters to keep; null for all
 */
export function normalisedQuery(search: string, known: readonly string[] | null = null): string {
  if (search === '' || search === '?') return '';
  const params = new URLSearchParams(search);
  for (const name of new Set(params.keys()))
    if (isCampaignTag(name) || known?.includes(name) === false) params.delete(name);
  params.sort();
  const query = params.toString();
  return query && `?${query}`;
}
