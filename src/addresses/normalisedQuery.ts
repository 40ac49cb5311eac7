import { isCampaignTag } from './isCampaignTag.ts';

/** A query with sorted parameters and no campaign tags, beginning with “?”; '' where no parameter is left. */
export function normalisedQuery(search: string): string {
  if (search === '' || search === '?') return '';
  const params = new URLSearchParams(search);
  for (const name of new Set(params.keys())) if (isCampaignTag(name)) params.delete(name);
  params.sort();
  const query = params.toString();
  return query && `?${query}`;
}
