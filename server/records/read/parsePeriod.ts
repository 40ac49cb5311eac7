import type { PeriodKind } from '#src/contract/plain/words.ts';

export type Period = {
  /** As the API and all files have it, with a hyphen: 2022-24. On screen it has an en dash. */
  label: string;
  /** First day, YYYY-MM-DD. */
  start: string;
  /** Last day, YYYY-MM-DD. */
  end: string;
};

/** Without a limit 2022-21, a typing error, would be a hundred years. */
const MAX_ROLLING_YEARS = 10;

/** How each kind of period is written, for messages. */
export const PERIOD_FORMATS: Record<PeriodKind, string> = {
  calendar: 'a year, such as 2022',
  financial: 'two years in a row, such as 2023/24 (April to March)',
  academic: 'two years in a row, such as 2023/24 (September to August)',
  survey: 'two years in a row, such as 2015/16',
  rolling:
    'the first and the last of two to ten years, such as 2022-24, or 2019/20-2023/24 where yearStarts says on which day they begin',
};

/**
 * Reads a period's label. Rolling 2022-24: 1 January of the first year to 31 December of the last
 * (two to ten years); with `yearStarts` 2019/20-2023/24: the first of the years that begin on that day
 * to the last. Calendar 2022. Financial 2023/24: 1 April to 31 March. Academic 2023/24: 1 September
 * to 31 August. Survey 2015/16: one year from `yearStarts`.
 * @param yearStarts MM-DD on which a year begins, of surveys and of rolling periods that aren't of
 *   calendar years; ignored for other kinds
 * @returns null if the label is not of this kind, or the start of a survey year is not known
 */
export function parsePeriod(
  label: string,
  kind: PeriodKind,
  yearStarts: string | null,
): Period | null {
  if (kind === 'calendar')
    return /^\d{4}$/.test(label) ? { label, start: `${label}-01-01`, end: `${label}-12-31` } : null;
  if (kind === 'rolling')
    return yearStarts === null ? rollingPeriod(label) : rollingSplitYears(label, yearStarts);
  const begins = kind === 'financial' ? '04-01' : kind === 'academic' ? '09-01' : yearStarts;
  return begins === null ? null : splitYear(label, begins);
}

/** The next year that ends in these two digits: 1999/00 and 1999-01 run into the next century. */
const lastYear = (first: number, digits: string) =>
  first + ((Number(digits) - (first % 100) + 100) % 100);

/** 2022-24 */
function rollingPeriod(label: string): Period | null {
  const [, first, digits] = /^(\d{4})[-–](\d\d)$/.exec(label) ?? [];
  if (!first || !digits) return null;
  const last = lastYear(Number(first), digits);
  return isRollingLength(last - Number(first) + 1)
    ? { label: `${first}-${digits}`, start: `${first}-01-01`, end: `${last}-12-31` }
    : null;
}

/** 2019/20-2023/24 */
function rollingSplitYears(label: string, begins: string): Period | null {
  const [first, last, ...more] = label.split(/[-–]/).map((year) => splitYear(year, begins));
  if (!first || !last || more.length > 0) return null;
  return isRollingLength(Number(last.start.slice(0, 4)) - Number(first.start.slice(0, 4)) + 1)
    ? { label: `${first.label}-${last.label}`, start: first.start, end: last.end }
    : null;
}

const isRollingLength = (years: number) => years >= 2 && years <= MAX_ROLLING_YEARS;

/** 2023/24, from a day of its first year to the day before it in the next. */
function splitYear(label: string, begins: string): Period | null {
  const [, first, digits] = /^(\d{4})\/(\d\d)$/.exec(label) ?? [];
  if (!first || !digits || !isMonthDay(begins)) return null;
  const last = lastYear(Number(first), digits);
  return last === Number(first) + 1
    ? { label, start: `${first}-${begins}`, end: dayBefore(`${last}-${begins}`) }
    : null;
}

/** Whether a text is a month and day, MM-DD, that every year has. */
export function isMonthDay(text: string): boolean {
  if (!/^\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`2023-${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
