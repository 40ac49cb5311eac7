import { formatCount, formatDate } from './format.ts';

/** Whole months from one day to a later one. */
function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/**
 * How old the latest figures are, by the record's own date, not the clock.
 * @param end last day of the period, YYYY-MM-DD
 * @param updated day sources were last searched, YYYY-MM-DD
 */
export function ageSentence(period: string, end: string, updated: string): string {
  const months = monthsBetween(end, updated);
  const age =
    months < 24
      ? formatCount(Math.max(months, 0), 'month', 'months')
      : formatCount(Math.floor(months / 12), 'year', 'years');
  return `The latest period, ${period}, ended ${age} before the record’s date, ${formatDate(updated)}.`;
}
