import type { AgreementDate } from '#src/contract/agreements/agreement.ts';
import type { Place } from '#src/contract/place.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { Service } from '#src/contract/register.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import { PROGRESS_WORDS } from '#src/narrative/promises/prioritiesSentence.ts';
import type { DueItem } from '#src/record/changes/dueItems.ts';

/** The title of a calendar entry for the day by which a decision must be reviewed. */
export const reviewTitle = (
  service: Pick<Service, 'inSentence'>,
  place: Pick<Place, 'name'>,
): string => `Review due: ${service.inSentence} in ${place.name}`;

/** The title of a calendar entry for the day on which a priority is due. */
export const priorityTitle = ({ text }: Priority, place: Pick<Place, 'name'>): string =>
  `Due in ${place.name}: ${text.replace(/\.$/, '')}`;

/** The title of a calendar entry for a review, or the last day, of an agreement. */
export const agreementDueTitle = ({ name, what }: Pick<AgreementDate, 'name' | 'what'>): string =>
  what === null ? `Renewal or end: ${name}` : `Review due: ${what} (${name})`;

/** What is due, as the title of a line. @returns its kind where the record lacks its names */
export function dueTitle(
  item: Pick<DueItem, 'kind' | 'id' | 'places' | 'service'>,
  all: {
    readonly places: readonly Place[];
    readonly services: readonly Service[];
    readonly priorities: readonly Priority[];
    readonly agreementDates: readonly AgreementDate[];
  },
): string {
  const date = all.agreementDates.find(({ id }) => id === item.id);
  if (date) return agreementDueTitle(date);
  const place = all.places.find(({ id }) => item.places.includes(id));
  const service = all.services.find(({ id }) => id === item.service);
  const priority = all.priorities.find(({ id }) => id === item.id);
  if (place && service) return reviewTitle(service, place);
  return place && priority ? priorityTitle(priority, place) : item.kind;
}

/** A priority's place, year, owner and last report: the text of its calendar entry. */
export function prioritySentence(
  { year, owner, progress }: Priority,
  place: Pick<Place, 'name'>,
): string {
  const last = progress.at(-1);
  return [
    `A priority that ${place.name} agreed for ${year}.`,
    ...(owner === null ? [] : [`Owner: ${owner}.`]),
    last
      ? `Last report, ${formatDate(last.on)}: ${PROGRESS_WORDS[last.state]}. ${last.text}`
      : 'No report of progress was found.',
  ].join(' ');
}

/** An agreement’s places and who must see to it: the text of its calendar entry. */
export const agreementDueSentence = (
  { places, what, owner }: AgreementDate,
  all: readonly Pick<Place, 'id' | 'name'>[],
): string =>
  [
    `An agreement in ${joinWords(all.filter(({ id }) => places.includes(id)).map(({ name }) => name))}.`,
    ...(what === null ? ['Its stated last day: it is renewed by then, or ends.'] : []),
    ...(owner === null ? [] : [`Owner: ${owner}.`]),
  ].join(' ');

/** The title of a feed's entry for what is overdue. @param title of what was due */
export const overdueTitle = (title: string): string => `Overdue. ${title}`;
