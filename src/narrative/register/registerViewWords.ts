import type { Status } from '#src/contract/plain/words.ts';
import { formatCount, formatDate } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

import { statusLabel } from './statusWords.ts';

/** How many of the register's cells changed on a day; `places` is how many places began then, or null. */
export type DayChange = { day: string; changed: number; cells: number; places: number | null };

/** What changed in the register on a day: `12 of 28 cells changed`, `the four places began`. */
export function dayChangeWords({ changed, cells, places }: DayChange): string {
  const parts = [
    places !== null && `the ${places === 1 ? 'place' : `${numberWord(places)} places`} began`,
    changed > 0 &&
      (changed === cells
        ? `${cells === 1 ? 'the one cell' : `all ${cells} cells`} changed`
        : `${changed} of ${formatCount(cells, 'cell', 'cells')} changed`),
  ].filter((part) => part !== false);
  return parts.join(', and ');
}

/** What changed in the register on a day, as a sentence that names the day. */
export const dayChangeSentence = (change: DayChange): string =>
  `On ${formatDate(change.day)} ${dayChangeWords(change)}.`;

/** How many services of the register a filter shows. */
export function filterSentence({
  shown,
  total,
  group,
  status,
  picked,
}: {
  /** The number of services shown, and of all. */
  shown: number;
  total: number;
  /** The name of the group chosen; null: none. */
  group: string | null;
  status: Status | 'none' | null;
  /** The number of shown cells with that status. */
  picked: number;
}): string {
  const of = `Showing ${shown} of ${formatCount(total, 'service', 'services')}`;
  if (status === null) return group === null ? `${of}.` : `${of}: ${group}.`;
  const label = statusLabel(status === 'none' ? null : status);
  const within = group === null ? '' : ` in ${group}`;
  if (shown === 0)
    return `No service${within} is marked “${label}” in any place on this date. ${of}.`;
  return `${of}: those${within} marked “${label}” in at least one place. ${
    picked === 1 ? 'That cell is' : `Those ${picked} cells are`
  } marked.`;
}
