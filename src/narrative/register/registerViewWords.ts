import type { Status } from '#src/contract/plain/words.ts';
import { capitalise, formatCount, formatDate } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

import { NO_DECISION, STATUS_WORDS } from './statusWords.ts';

/** How many cells read differently from a day on, out of how many; and whether the places begin. */
export type DayChange = { day: string; changed: number; cells: number; places: number | null };

/** What happened to the register on a day: `12 of 28 cells changed`, `the four places began`. */
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

/** The same as a sentence with its day. */
export const dayChangeSentence = (change: DayChange): string =>
  `On ${formatDate(change.day)} ${dayChangeWords(change)}.`;

/** What a filter leaves of the register, and what it leaves out. */
export function filterSentence({
  shown,
  total,
  group,
  status,
  picked,
}: {
  /** Services shown, and all there are. */
  shown: number;
  total: number;
  /** Name of the group chosen; null: none. */
  group: string | null;
  status: Status | 'none' | null;
  /** Cells with that status among those shown. */
  picked: number;
}): string {
  const of = `Showing ${shown} of ${formatCount(total, 'service', 'services')}`;
  if (status === null) return group === null ? `${of}.` : `${of}: ${group}.`;
  const label = status === 'none' ? NO_DECISION.label : STATUS_WORDS[status].label;
  const within = group === null ? '' : ` in ${group}`;
  if (shown === 0)
    return `No service${within} is marked “${capitalise(label)}” in any place on this date. ${of}.`;
  return `${of}: those${within} marked “${capitalise(label)}” in at least one place. ${
    picked === 1 ? 'That cell has' : `Those ${picked} cells have`
  } a bar at the left.`;
}
