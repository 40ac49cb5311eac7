import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Unknown } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { ProgressState } from '#src/contract/plain/words.ts';
import { capitalise, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { countInWords } from '#src/narrative/language/numberWord.ts';
import { foundAndMissing } from '#src/narrative/places/placesWords.ts';
import { byThen } from '#src/narrative/register/registerWords.ts';
import { missingWords } from '#src/narrative/sources/unknownWords.ts';

/** How a priority is going, by its last report; `behind` is late or past its date. */
export type Standing = 'behind' | 'stopped' | 'open' | 'done';

export const PROGRESS_WORDS: Record<ProgressState, string> = {
  'not-started': 'not started',
  'on-track': 'on track',
  'late': 'late',
  'done': 'done',
  'stopped': 'stopped',
};

const STANDING_CLAUSES: readonly (readonly [Standing, string])[] = [
  ['behind', 'late or overdue'],
  ['stopped', 'stopped'],
  ['done', 'done'],
];

/** ` Four are late or overdue, one is stopped and two are done.`; '' for none. */
function standingsSentence(standings: readonly Standing[], when: AsAtDate): string {
  const [one, many] = when.isDefault ? ['is', 'are'] : ['was', 'were'];
  const clauses = STANDING_CLAUSES.flatMap(([standing, words]) => {
    const count = standings.filter((each) => each === standing).length;
    return count === 0 ? [] : [`${countInWords(count, one, many)} ${words}`];
  });
  return clauses.length === 0 ? '' : ` ${capitalise(joinWords(clauses))}.`;
}

/**
 * How many priorities were found, for which places, and how they are going; or that none was found,
 * with the title of the record's unknown about them.
 */
export function prioritiesSentence({
  priorities,
  places,
  unknown,
  when,
}: {
  priorities: readonly { place: string; standing: Standing }[];
  places: readonly Pick<Place, 'id' | 'name'>[];
  /** The record's entry about priorities that were not found. */
  unknown: Pick<Unknown, 'title' | 'until'> | undefined;
  when: AsAtDate;
}): string {
  if (priorities.length === 0)
    return unknown
      ? `${missingWords(unknown)}: ${topicInSentence(unknown.title)}.`
      : `No priorities that ${(places.length === 1 && places[0]?.name) || 'a place'} agreed were found in published sources${byThen(when)}.`;
  const names = (has: boolean) =>
    places
      .filter(({ id }) => priorities.some(({ place }) => place === id) === has)
      .map(({ name }) => name);
  const n = priorities.length;
  const asAt = when.isDefault ? '' : `as at ${formatDate(when.asAt)} `;
  const what = `${countInWords(n, 'priority was', 'priorities were')} found`;
  const where = foundAndMissing(names(true), names(false));
  const standings = priorities.map(({ standing }) => standing);
  return `${capitalise(`${asAt}${what} for ${where}`)}.${standingsSentence(standings, when)}`;
}
