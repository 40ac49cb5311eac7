import type { LinkedNode } from './LinkedNode.ts';

const DATATYPES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };

/**
 * A date as exactly as it is known: a day is as it is, as the context says; a year, a month and a
 * range have datatypes of their own.
 * @param date a PartialDate of the contract; null: not stated
 */
export function linkedDate(date: string | null): string | LinkedNode | undefined {
  if (date === null) return undefined;
  if (date.includes('/')) return { '@value': date, '@type': 'edtf:EDTF' };
  const datatype = DATATYPES[date.length];
  return datatype === undefined ? date : { '@value': date, '@type': datatype };
}
