import type { Place } from '#src/contract/place.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { Service } from '#src/contract/register.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { PROGRESS_WORDS } from '#src/narrative/promises/prioritiesSentence.ts';
import type { DueItem } from '#src/record/dueItems.ts';

/** The title of a calendar entry for the day by which a decision must be reviewed. */
export const reviewTitle = (
  service: Pick<Service, 'inSentence'>,
  place: Pick<Place, 'name'>,
): string => `Review due: ${service.inSentence} in ${place.name}`;

/** The title of a calendar entry for the day on which a priority is due. */
export const priorityTitle = ({ text }: Priority, place: Pick<Place, 'name'>): string =>
  `Due in ${place.name}: ${text.replace(/\.$/, '')}`;

/** What is due, as the title of a line. @returns its kind where the record lacks its names */
export function dueTitle(
  item: Pick<DueItem, 'kind' | 'id' | 'place' | 'service'>,
  all: {
    readonly places: readonly Place[];
    readonly services: readonly Service[];
    readonly priorities: readonly Priority[];
  },
): string {
  const place = all.places.find(({ id }) => id === item.place);
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

/** The title of a feed's entry for what is overdue. @param title of what was due */
export const overdueTitle = (title: string): string => `Overdue. ${title}`;
