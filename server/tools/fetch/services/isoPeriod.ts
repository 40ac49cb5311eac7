import { isRealDay } from '#src/contract/plain/isRealDay.ts';
import type { PeriodKind } from '#src/contract/plain/words.ts';

/** The days, MM-DD, on which services let a year of each kind begin. */
const YEAR_STARTS: Record<PeriodKind, readonly string[]> = {
  calendar: ['01-01'],
  rolling: ['01-01'],
  financial: ['04-01'],
  // Services let school years begin in August or September.
  academic: ['09-01', '08-01'],
  survey: [],
};

/**
 * The label of a period that is given as an ISO 8601 interval of a start and whole years:
 * `2022-01-01/P3Y` is rolling `2022-24`, `2022-11-16/P1Y` is survey `2022/23`.
 * @param yearStarts MM-DD on which a year begins, of surveys and of rolling periods that aren't of
 *   calendar years; ignored for other kinds
 * @returns null if it isn't such an interval, or not of this kind
 */
export function isoPeriod(
  interval: string,
  kind: PeriodKind,
  yearStarts: string | null,
): string | null {
  const [, start, years] = /^(\d{4}-\d\d-\d\d)(?:T00:00:00)?\/P(\d{1,2})Y$/.exec(interval) ?? [];
  if (!start || !years || !isRealDay(start)) return null;
  const first = Number(start.slice(0, 4));
  const begins =
    kind === 'survey' || (kind === 'rolling' && yearStarts !== null)
      ? [yearStarts]
      : YEAR_STARTS[kind];
  if (!begins.includes(start.slice(5))) return null;
  const two = (year: number) => String(year % 100).padStart(2, '0');
  const split = (year: number) => `${year}/${two(year + 1)}`;
  const last = first + Number(years) - 1;
  if (kind === 'rolling') {
    if (last <= first) return null;
    return yearStarts === null ? `${first}-${two(last)}` : `${split(first)}-${split(last)}`;
  }
  if (years !== '1') return null;
  return kind === 'calendar' ? String(first) : split(first);
}
