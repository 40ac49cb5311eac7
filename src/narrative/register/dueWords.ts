import type { Place } from '#src/contract/place.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { PROGRESS_WORDS } from '#src/narrative/promises/prioritiesSentence.ts';

/** The title of a calendar entry for the day by which a decision must be reviewed. */
export const reviewTitle = (
  service: Pick<Service, 'inSentence'>,
  place: Pick<Place, 'name'>,
): string => `Review due: ${service.inSentence} in ${place.name}`;

/** The title of a calendar entry for the day on which a priority is due. */
export const priorityTitle = ({ text }: Priority, place: Pick<Place, 'name'>): string =>
  `Due in ${place.name}: ${text.replace(/\.$/, '')}`;

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

export const NO_DATES_TITLE = 'No review dates found';

/** The text of a calendar without dates. */
export const noDatesSentence = ({ updated }: Pick<System, 'updated'>): string =>
  `No day by which a decision here must be reviewed was found in published sources, searched up to ${formatDate(updated)}. That is not proof that there is none.`;
