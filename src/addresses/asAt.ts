import { isRealDay } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';

import { paths } from './paths.ts';
import { withQuery } from './withQuery.ts';

export type AsAt = {
  /** YYYY-MM-DD */
  asAt: string;
  /** Whether this is the record's own date, so that sentences may say “today”. */
  isDefault: boolean;
  /** What is wrong with the date asked for, in words; the default is used instead. */
  problem: string | null;
};

/** What is wrong with an as-at date, in words; null when nothing is. */
export function asAtProblem(
  text: string,
  system: Pick<System, 'begins' | 'updated'>,
  format: (date: string) => string = (date) => date,
): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return `“${text}” is not a date this page can read. Write it as year-month-day, such as ${system.updated}.`;
  if (!isRealDay(text)) return `${text} is not a day that exists.`;
  if (text < system.begins)
    return `The record begins on ${format(system.begins)}, so it can’t say what held on ${format(text)}.`;
  if (text > system.updated)
    return `${format(text)} is in the future of this record, which was last updated on ${format(system.updated)}.`;
  return null;
}

/** The as-at date of an address: the default is the day the record was last updated. */
export function readAsAt(
  search: URLSearchParams,
  system: Pick<System, 'begins' | 'updated'>,
  format?: (date: string) => string,
): AsAt {
  const fallback = { asAt: system.updated, isDefault: true };
  const asked = search.getAll('asAt').filter((text) => text !== '');
  const [text] = asked;
  if (text === undefined) return { ...fallback, problem: null };
  if (asked.length > 1)
    return { ...fallback, problem: 'The address holds more than one date; give one.' };
  const problem = asAtProblem(text, system, format);
  if (problem) return { ...fallback, problem };
  return { asAt: text, isDefault: text === system.updated, problem: null };
}

/** What a question to the API says of the day: the default is left out, so that every page shares one answer. */
export const asAtParam = ({
  asAt,
  isDefault,
}: Pick<AsAt, 'asAt' | 'isDefault'>): { asAt?: string } => (isDefault ? {} : { asAt });

/** The register as at a day: its bare address on the record's own. */
export const registerOnDay = (day: string, updated: string): string =>
  withQuery(paths.register, { asAt: day >= updated ? null : day });
