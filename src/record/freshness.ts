/** How old the latest figures of an outcome are. */
export const FRESHNESS = ['recent', 'older', 'historic'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** Figures whose period ended longer ago are called older. */
const RECENT_YEARS = 2;

/**
 * @param end last day of the latest period that any place has a figure for
 * @param updated day sources were last searched: the record’s own date, not the clock
 * @param isHistoric whether the series no longer goes on
 */
export function freshnessOf(end: string, updated: string, isHistoric: boolean): Freshness {
  if (isHistoric) return 'historic';
  const limit = `${Number(updated.slice(0, 4)) - RECENT_YEARS}${updated.slice(4)}`;
  return end >= limit ? 'recent' : 'older';
}
