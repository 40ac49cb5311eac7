import type { Unknown } from '#src/contract/history.ts';
import type { UnknownTopic } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';

type Searched = Pick<Unknown, 'searched' | 'until'>;

/** `Public web pages. Searched to 21 November 2026.`; or that nobody has looked yet. */
export const searchedWords = ({ searched, until }: Searched): string =>
  until === null
    ? 'Not looked for yet.'
    : `${/[.!?]$/.test(searched) ? searched : `${searched}.`} Searched to ${formatDate(until)}.`;

/** What stands in place of what is missing; without an entry it was at least not found. */
export const missingWords = (unknown: Pick<Unknown, 'until'> | undefined): string =>
  unknown?.until === null ? 'Not looked for yet' : 'Not found in published sources';

/** Whether somebody has looked: an entry says until when, or none says that nobody has. */
const isSearched = (unknowns: readonly Pick<Unknown, 'until'>[]): boolean =>
  unknowns.length === 0 || unknowns.some(({ until }) => until !== null);

/**
 * Whether somebody has looked for a topic: by the entries about it, or where there are none by all
 * of the record’s, because a record that says of nothing where it looked claims no search.
 */
export function wasLookedFor(unknowns: readonly Unknown[], topic: UnknownTopic): boolean {
  const about = unknownsAbout(unknowns, topic);
  return isSearched(about.length > 0 ? about : unknowns);
}

/** The same in place of what is missing: `not looked for yet`, as it ends a line. */
export const missingAbout = (unknowns: readonly Unknown[], topic: UnknownTopic): string =>
  wasLookedFor(unknowns, topic) ? 'not found in published sources' : 'not looked for yet';

/** What a list of entries is called. */
export const unknownsHeading = (unknowns: readonly Pick<Unknown, 'until'>[]): string =>
  isSearched(unknowns) ? 'What we could not find' : 'What nobody has looked for yet';

/** An entry of a short list that stands under that heading, without its dates. */
export const unknownLine = (
  { title, until }: Pick<Unknown, 'title' | 'until'>,
  listed: readonly Pick<Unknown, 'until'>[],
): string => (until === null && isSearched(listed) ? `${title} (not looked for yet)` : title);

/** What was not found has no as-at date: it tells of searches made since, and of what came later. */
export const unknownsDateNote = ({ updated }: Pick<System, 'updated'>): string =>
  `What could not be found is told as it is known on ${formatDate(updated)}, whatever the date above.`;
