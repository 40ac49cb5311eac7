import { formatCount, formatDate } from '#src/narrative/language/format.ts';

/** Whole months between two days, YYYY-MM-DD. */
function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/**
 * How old figures are on the record's own date, not by the clock: `23 months`, `2 years and 1 month`.
 * @param end last day of their period, YYYY-MM-DD
 * @param recordDate the record's date, YYYY-MM-DD
 */
export function ageWords(end: string, recordDate: string): string {
  const months = monthsBetween(end, recordDate);
  const rest = months < 24 ? Math.max(months, 0) : months % 12;
  const parts = [
    months < 24 ? null : formatCount(Math.floor(months / 12), 'year', 'years'),
    months >= 24 && rest === 0 ? null : formatCount(rest, 'month', 'months'),
  ];
  return parts.filter((part) => part !== null).join(' and ');
}

/** As `ageWords`, of the latest figures. */
export function ageSentence(period: string, end: string, recordDate: string): string {
  return `The latest period, ${period}, ended ${ageWords(end, recordDate)} before the record’s date, ${formatDate(recordDate)}.`;
}
