import { formatCount, formatDate } from '#src/narrative/language/format.ts';

/** Whole months between two days, YYYY-MM-DD. */
function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/**
 * How old the latest figures are on the record's own date, not by the clock.
 * @param end last day of the period, YYYY-MM-DD
 * @param updated the record's date, YYYY-MM-DD
 */
export function ageSentence(period: string, end: string, updated: string): string {
  const months = monthsBetween(end, updated);
  const rest = months < 24 ? Math.max(months, 0) : months % 12;
  const parts = [
    months < 24 ? null : formatCount(Math.floor(months / 12), 'year', 'years'),
    months >= 24 && rest === 0 ? null : formatCount(rest, 'month', 'months'),
  ];
  const age = parts.filter((part) => part !== null).join(' and ');
  return `The latest period, ${period}, ended ${age} before the record’s date, ${formatDate(updated)}.`;
}
