import type { NoticeRule } from '#src/contract/agreements/agreementTerm.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of a month, or the month's last day where it is shorter. @param month from 1; 13 is January of the next year */
function dayIn(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  const shown = Math.min(day, last.getUTCDate());
  return `${last.getUTCFullYear()}-${twoDigits(last.getUTCMonth() + 1)}-${twoDigits(shown)}`;
}

/** A day of the year such as 09-30 in one year; 02-29 is the last day of February in all. */
function dayOfYear(year: number, day: string): string {
  const [month = 0, date = 0] = day.split('-').map(Number);
  return dayIn(year, month, date);
}

/**
 * The day on which an agreement ends if notice is given on a day.
 *
 * Months run to the corresponding date: the day of the same number, or the last day of a month that
 * has none such (Dodds v Walker [1981] 1 WLR 1027). A calendar rule runs from its last day of notice,
 * which counts itself, to the next day on which notice takes effect; notice after it waits a year.
 * @param given YYYY-MM-DD
 * @returns YYYY-MM-DD
 */
export function noticeEnds(rule: NoticeRule, given: string): string {
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number);
  if (rule.kind === 'months') return dayIn(year, month + rule.months, day);
  const deadline = [year, year + 1]
    .map((one) => dayOfYear(one, rule.giveBy))
    .find((one) => given <= one);
  const from = deadline ?? given;
  const effectYear = Number(from.slice(0, 4));
  const effect = dayOfYear(effectYear, rule.takesEffect);
  return effect > from ? effect : dayOfYear(effectYear + 1, rule.takesEffect);
}
