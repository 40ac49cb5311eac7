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
  rolling: 'the first and the last of two to ten years, such as 2022-24',
};

/**
 * Reads a period's label. Rolling 2022-24: 1 January of the first year to 31 December of the last
 * (two to ten years). Calendar 2022. Financial 2023/24: 1 April to 31 March. Academic 2023/24:
 * 1 September to 31 August. Survey 2015/16: one year from `yearStarts`.
 * @param yearStarts MM-DD on which a survey year begins; ignored for other kinds
 * @returns null if the label is not of this kind, or the start of a survey year is not known
 */
export function parsePeriod(
  label: string,
  kind: PeriodKind,
  yearStarts: string | null,
): Period | null {
  if (kind === 'calendar')
    return /^\d{4}$/.test(label) ? { label, start: `${label}-01-01`, end: `${label}-12-31` } : null;
  const parts = (kind === 'rolling' ? /^(\d{4})[-–](\d\d)$/ : /^(\d{4})\/(\d\d)$/).exec(label);
  if (!parts?.[1] || !parts[2]) return null;
  const first = Number(parts[1]);
  // The next year that ends in these two digits: 1999/00 and 1999-01 run into the next century.
  const last = first + ((Number(parts[2]) - (first % 100) + 100) % 100);
  if (kind === 'rolling')
    return last > first && last - first < MAX_ROLLING_YEARS
      ? { label: `${parts[1]}-${parts[2]}`, start: `${parts[1]}-01-01`, end: `${last}-12-31` }
      : null;
  if (last !== first + 1) return null;
  const begins = kind === 'financial' ? '04-01' : kind === 'academic' ? '09-01' : yearStarts;
  if (begins === null || !isMonthDay(begins)) return null;
  const start = `${parts[1]}-${begins}`;
  return { label, start, end: dayBefore(`${last}-${begins}`) };
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
