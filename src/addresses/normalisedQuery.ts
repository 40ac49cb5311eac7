import { isCampaignTag } from './isCampaignTag.ts';

/** The query in one order and without campaign tags, with its question mark; '' where none is left. */
export function normalisedQuery(search: string): string {
  if (search === '' || search === '?') return '';
  const kept = new URLSearchParams(search);
  for (const name of new Set(kept.keys())) if (isCampaignTag(name)) kept.delete(name);
  kept.sort();
  const query = kept.toString();
  return query && `?${query}`;
}
