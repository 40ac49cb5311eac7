import { isRealDay } from '#src/contract/plain/isRealDay.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';

import { paths } from './paths.ts';
import { withQuery } from './withQuery.ts';

/** The day that a page or sentence is about. */
export type AsAtDate = {
  /** YYYY-MM-DD */
  asAt: string;
  /** Whether this is the day up to which the record goes; only then do sentences say “today”. */
  isDefault: boolean;
};

/** The as-at date of an address. */
export type AsAt = AsAtDate & {
  /** Why the date in the address was replaced by the default, as a sentence; null: it was not. */
  problem: string | null;
};

/** What is wrong with an as-at date, as a sentence; null: the date is valid. */
export function asAtProblem(
  text: string,
  system: Pick<System, 'begins' | 'searched' | 'updated'>,
  format: (date: string) => string = (date) => date,
): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return `“${text}” is not a date this page can read. Write it as year-month-day, such as ${recordDay(system)}.`;
  if (!isRealDay(text)) return `${text} is not a day that exists.`;
  if (text < system.begins)
    return `The record begins on ${format(system.begins)}, so it can’t say what held on ${format(text)}.`;
  if (text > recordDay(system))
    return `${format(text)} is in the future of this record, which goes up to ${format(recordDay(system))}.`;
  return null;
}

/** Reads `?asAt=` from an address. The default is the day up to which the record goes. */
export function readAsAt(
  search: URLSearchParams,
  system: Pick<System, 'begins' | 'searched' | 'updated'>,
  format?: (date: string) => string,
): AsAt {
  const fallback = { asAt: recordDay(system), isDefault: true };
  const dates = search.getAll('asAt').filter((text) => text !== '');
  const [text] = dates;
  if (text === undefined) return { ...fallback, problem: null };
  if (dates.length > 1)
    return { ...fallback, problem: 'The address holds more than one date; give one.' };
  const problem = asAtProblem(text, system, format);
  if (problem) return { ...fallback, problem };
  return { asAt: text, isDefault: text === recordDay(system), problem: null };
}

/** The `asAt` parameter of an API request; none for the default date, so that pages share one cached answer. */
export const asAtParam = ({ asAt, isDefault }: AsAtDate): { asAt?: string } =>
  isDefault ? {} : { asAt };

/** Path of the register as at a day; without a parameter for the day up to which the record goes or later. */
export const registerOnDay = (day: string, latest: string): string =>
  withQuery(paths.register, { asAt: day >= latest ? null : day });
