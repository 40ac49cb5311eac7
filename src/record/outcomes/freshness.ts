/** How old the latest figures of an outcome are. */
export const FRESHNESS = ['recent', 'older', 'historic'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** Figures whose period ended more than this many years ago are `older`. */
const RECENT_YEARS = 2;

/**
 * How old figures are by the record’s own date, not the clock.
 * @param end last day of the latest period that any place has a figure for
 * @param recordDate the record's own date, YYYY-MM-DD
 * @param isHistoric whether the series was discontinued
 */
export function freshnessOf(end: string, recordDate: string, isHistoric: boolean): Freshness {
  if (isHistoric) return 'historic';
  const limit = `${Number(recordDate.slice(0, 4)) - RECENT_YEARS}${recordDate.slice(4)}`;
  return end >= limit ? 'recent' : 'older';
}
