/** How old the latest figures of an outcome are. */
export const FRESHNESS = ['recent', 'older', 'historic'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** Figures whose period ended more than this many years ago are `older`. */
const RECENT_YEARS = 2;

/**
 * How old figures are by the record’s own date, not the clock.
 * @param end last day of the latest period that any place has a figure for
 * @param updated the day the record was last updated
 * @param isHistoric whether the series was discontinued
 */
export function freshnessOf(end: string, updated: string, isHistoric: boolean): Freshness {
  if (isHistoric) return 'historic';
  const limit = `${Number(updated.slice(0, 4)) - RECENT_YEARS}${updated.slice(4)}`;
  return end >= limit ? 'recent' : 'older';
}
