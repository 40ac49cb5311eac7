/**
 * Symbols of official statistics in place of a missing value, or beside a value.
 * Source: Government Analysis Function, Symbols in tables,
 * https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
const MARKS = ['c', 'x', 'z', 'low', 'u', 'p', 'r', 'e', 'b', 'f'] as const;
export type ValueMark = (typeof MARKS)[number];

const asMark = (text: string) => MARKS.find((mark) => mark === text);

/**
 * The marks of one row: in its status, with or without brackets, and in brackets in its value and
 * notes.
 * @param unknown called with each word of the status or the value that is not a mark
 */
export function readMarks(
  status: string,
  notes: string,
  value: string,
  unknown: (word: string) => void,
): ReadonlySet<ValueMark> {
  const inStatus = status
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => word.replace(/^\[(.*)\]$/, '$1'));
  const inBrackets = (text: string) =>
    [...text.matchAll(/\[([a-z]+)\]/g)].map(([, word]) => word ?? '');
  const claimed = [...inStatus, ...inBrackets(value)];
  for (const word of claimed) if (!asMark(word)) unknown(word);
  return new Set([...claimed, ...inBrackets(notes)].flatMap((word) => asMark(word) ?? []));
}
