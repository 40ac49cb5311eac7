import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { anyOf, numberWord } from '#src/narrative/language/numberWord.ts';

import {
  aimClause,
  commonStatus,
  deciderClause,
  noTransfer,
  dayOpening,
  overdueReviews,
  STATUS_CLAUSES,
  statusList,
  type AmountWords,
  type SentenceCell,
  type SentenceSystem,
} from './registerWords.ts';
import { statusLabel } from './statusWords.ts';

export type PlaceWords = Pick<Place, 'id' | 'name'>;
export type ServiceWords = Pick<Service, 'id' | 'inSentence'>;

export const sentences = (...parts: string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** That a place did not exist yet; it is about the partnership's place, not the town or county. */
export const notYetAPlaceClause = (
  name: string,
  { deciderName, placesExistFrom }: SentenceSystem,
): string =>
  `${name} was not yet one of ${deciderName}’s places${
    placesExistFrom === null ? '' : `, which date from ${formatDate(placesExistFrom)}`
  }`;

/** `Announced, 5 July 2023` or `No decision found`. */
export const statusLine = (cell: Pick<SentenceCell, 'status' | 'since'>): string => {
  const label = statusLabel(cell.status);
  return cell.since === null ? label : `${label}, ${formatDate(cell.since)}`;
};

/** `all seven services`, or the name of the only one. */
export function servicesAmount(services: readonly ServiceWords[], n: number): AmountWords {
  const [only] = services;
  const name = n === 1 && only ? only.inSentence : null;
  return {
    all: name ?? (n === 2 ? 'both services' : `all ${numberWord(n)} services`),
    of: `the ${numberWord(n)} services`,
    write: numberWord,
  };
}

/** Who decides about the services in one place, and their status, in one or two sentences. */
export function placeSentence({
  place,
  cells: all,
  services,
  system,
  when,
}: {
  place: PlaceWords;
  cells: readonly SentenceCell[];
  services: readonly ServiceWords[];
  system: SentenceSystem;
  when: AsAtDate;
}): string {
  const cells = all.filter((cell) => cell.place === place.id);
  if (cells.length === 0) return `No services are listed for ${place.name}.`;
  const n = cells.length;
  const listed = services.filter(({ id }) => cells.some((cell) => cell.service === id));
  const amounts = servicesAmount(listed, n);
  const exists = cells.every((cell) => cell.placeExists);
  const where = exists ? ` in ${place.name}` : ' in the area';
  const decides = deciderClause(cells, system, when, {
    ...amounts,
    all: amounts.all + where,
    of: amounts.of + where,
  });
  if (!exists)
    return `${dayOpening(when)} ${notYetAPlaceClause(place.name, system)}. ${capitalise(decides)}.`;
  const who = `${dayOpening(when)} ${decides}`;
  const status = commonStatus(cells);
  const rest = noTransfer(cells, when) + overdueReviews(cells, when);
  const them = n === 1 ? 'this' : 'them';
  if (status === 'announced') return `${who}${aimClause(cells, system, when, them)}.${rest}`;
  if (status === null)
    return `${who}. No announcement or decision to move ${n === 1 ? 'this' : `${anyOf(n)} them`} was found${when.isDefault ? '' : ' up to then'}.${rest}`;
  if (status !== undefined) {
    const subject = n === 1 ? 'This' : n === 2 ? 'Both' : `All ${numberWord(n)}`;
    const be = n === 1 ? (when.isDefault ? 'is' : 'was') : when.isDefault ? 'are' : 'were';
    return `${who}. ${subject} ${be} ${STATUS_CLAUSES[status]}.${rest}`;
  }
  return `${who}. Of the ${numberWord(n)}, ${statusList(cells, when, numberWord)}.${rest}`;
}

/** `, as at 4 July 2023` at the end of a title; nothing at the default date. */
export const titleDaySuffix = (when: AsAtDate): string =>
  when.isDefault ? '' : `, as at ${formatDate(when.asAt)}`;

export const placeTitle = ({
  place,
  when,
}: {
  place: Pick<Place, 'name'>;
  when: AsAtDate;
}): string => `${place.name}: who decides about local NHS services${titleDaySuffix(when)}`;

export const registerTitle = (when: AsAtDate): string =>
  `Who decides about local NHS services, place by place${titleDaySuffix(when)}`;
