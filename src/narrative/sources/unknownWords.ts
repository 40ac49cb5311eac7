import type { Unknown } from '#src/contract/history.ts';
import type { UnknownTopic } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';
import { capitalise, formatCount, formatDate } from '#src/narrative/language/format.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';

type Searched = Pick<Unknown, 'searched' | 'until'>;

/** `Public web pages. Searched to 21 November 2026.`; or that nobody has looked yet. */
export const searchedWords = ({ searched, until }: Searched): string =>
  until === null
    ? 'Not looked for yet.'
    : `${/[.!?]$/.test(searched) ? searched : `${searched}.`} Searched to ${formatDate(until)}.`;

/** The words in place of something missing; without an entry about it, that it was not found. */
export const missingWords = (unknown: Pick<Unknown, 'until'> | undefined): string =>
  unknown?.until === null ? 'Not looked for yet' : 'Not found in published sources';

/** Whether something was searched for: an entry says until when, or there are no entries. */
const isSearched = (unknowns: readonly Pick<Unknown, 'until'>[]): boolean =>
  unknowns.length === 0 || unknowns.some(({ until }) => until !== null);

/**
 * Whether a topic was searched for, by the unknowns about it. Without any, all of the record’s unknowns
 * count: where none of them was searched for, the record claims no search at all.
 */
export function wasLookedFor(unknowns: readonly Unknown[], topic: UnknownTopic): boolean {
  const about = unknownsAbout(unknowns, topic);
  return isSearched(about.length > 0 ? about : unknowns);
}

/** The words in place of something missing about a topic, in lower case: `not looked for yet`. */
export const missingAbout = (unknowns: readonly Unknown[], topic: UnknownTopic): string =>
  wasLookedFor(unknowns, topic) ? 'not found in published sources' : 'not looked for yet';

/** The heading of a list of unknowns. */
export const unknownsHeading = (unknowns: readonly Pick<Unknown, 'until'>[]): string =>
  isSearched(unknowns) ? 'What we could not find' : 'What nobody has looked for yet';

/** How much was looked for and not found, in one or two sentences. */
export function unknownsSentence(unknowns: readonly Pick<Unknown, 'until'>[]): string {
  const notFound = unknowns.filter(({ until }) => until !== null).length;
  const notLooked = unknowns.length - notFound;
  if (unknowns.length === 0)
    return 'Nothing is listed as not found. That is not proof that everything was found.';
  const looked = `${formatCount(notLooked, 'thing was', 'things were')} not looked for yet.`;
  if (notFound === 0) return capitalise(looked);
  const found = `${formatCount(notFound, 'thing was', 'things were')} looked for and not found, which is not the same as “does not exist”.`;
  return notLooked === 0 ? found : `${found} ${looked}`;
}

/** A line of a short list of unknowns: its title; marked where, unlike others, it was not looked for. */
export const unknownLine = (
  { title, until }: Pick<Unknown, 'title' | 'until'>,
  listed: readonly Pick<Unknown, 'until'>[],
): string => (until === null && isSearched(listed) ? `${title} (not looked for yet)` : title);

/** The note on a page with an earlier date that unknowns have no as-at date: they describe the latest searches. */
export const unknownsDateNote = ({ searched }: Pick<System, 'searched'>): string =>
  `What could not be found is told as it is known on ${formatDate(searched)}, whatever the date above.`;
