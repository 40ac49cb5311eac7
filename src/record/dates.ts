/**
 * The last day that a date could mean: a year's 31 December, a month's last day, a range's end.
 * @param date a PartialDate of the contract
 * @returns YYYY-MM-DD
 */
export function lastDay(date: string): string {
  const end = date.includes('/') ? date.slice(date.indexOf('/') + 1) : date;
  if (end.length === 4) return `${end}-12-31`;
  if (end.length === 7) {
    const [year, month] = end.split('-').map(Number);
    return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
  }
  return end;
}

/** The first day that a date could mean. @returns YYYY-MM-DD */
export function firstDay(date: string): string {
  const start = date.split('/')[0] ?? date;
  return start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start;
}

const DAY_MS = 86_400_000;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** @param day YYYY-MM-DD @returns YYYY-MM-DD */
export const dayBefore = (day: string): string => daysAfter(day, -1);

/** @param day YYYY-MM-DD @returns YYYY-MM-DD */
export const dayAfter = (day: string): string => daysAfter(day, 1);

/** How many days `to` is after `from`; below 0: before it. Both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The day a year before, YYYY-MM-DD, no earlier than `earliest`. 29 February becomes the 28th. */
export function yearBefore(day: string, earliest: string): string {
  const [year = '', month, date] = day.split('-');
  const before = `${Number(year) - 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
  return before < earliest ? earliest : before;
}

/** The last day of a financial year such as 2023/24: 31 March. @returns YYYY-MM-DD */
export const financialYearEnd = (year: string): string => `${Number(year.slice(0, 4)) + 1}-03-31`;

/** Sorts dates oldest first, by the last day that each could mean. */
export const byDate = (a: string, b: string): number => lastDay(a).localeCompare(lastDay(b));
