import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import { capitalise, formatDate, formatNumber } from '#src/narrative/language/format.ts';
import { bodyAsSubject, bodyInSentence } from '#src/narrative/language/inSentence.ts';
import { anyOf, numberWord } from '#src/narrative/language/numberWord.ts';

import { reviewSentence, statusSentence, type CellSentenceInput } from './cellStatus.ts';
import {
  commonStatus,
  deciderClause,
  NOT_STATED,
  noTransfer,
  dayOpening,
  overdueReviews,
  STATUS_CLAUSES,
  statusList,
  systemDecidesAll,
  type AmountWords,
  type SentenceCell,
  type SentenceSystem,
} from './registerWords.ts';
import { NO_DECISION, STATUS_WORDS } from './statusWords.ts';

type PlaceWords = Pick<Place, 'id' | 'name'>;
type ServiceWords = Pick<Service, 'id' | 'inSentence'>;

const sentences = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** That a place did not exist yet; it is about the partnership's place, not the town or county. */
const notYetAPlaceClause = (
  name: string,
  { deciderName, placesExistFrom }: SentenceSystem,
): string =>
  `${name} was not yet one of ${deciderName}’s places${
    placesExistFrom === null ? '' : `, which date from ${formatDate(placesExistFrom)}`
  }`;

/** Who decides about a service in a place on the day, and its status, in two or three sentences. */
export function cellSentence(words: CellSentenceInput): string {
  const { cell, place, service, system, when } = words;
  const verb = when.isDefault ? 'decides' : 'decided';
  const about = `${service.inSentence} in ${cell.placeExists ? place.name : 'the area'}`;
  let who = `${dayOpening(when)} ${bodyAsSubject(cell.decides)} ${verb} about ${about}.`;
  if (cell.decides === NOT_STATED)
    who = `${dayOpening(when)} it ${when.isDefault ? 'is' : 'was'} not stated who ${verb} about ${about}.`;
  else if (cell.status === 'joint')
    // The holder of a joint power may be one body or several, so the sentence is passive.
    who = `${dayOpening(when)} decisions about ${about} ${when.isDefault ? 'are' : 'were'} made jointly, by ${bodyInSentence(cell.decides)}.`;
  const notYet = cell.placeExists ? '' : `${notYetAPlaceClause(place.name, system)}.`;
  const status = notYet !== '' && cell.status === null ? '' : statusSentence(words);
  return sentences(who, notYet, status, reviewSentence(cell, when));
}

/** `Announced, 5 July 2023` or `No decision found`. */
export const statusLine = (cell: Pick<SentenceCell, 'status' | 'since'>): string => {
  if (cell.status === null) return NO_DECISION.label;
  const { label } = STATUS_WORDS[cell.status];
  return cell.since === null ? label : `${label}, ${formatDate(cell.since)}`;
};

/** `all seven services`, or the name of the only one. */
function servicesAmount(services: readonly ServiceWords[], n: number): AmountWords {
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
  const rest = noTransfer(cells, when) + overdueReviews(cells, when, numberWord);
  const them = n === 1 ? 'this' : 'them';
  if (status === 'announced')
    return systemDecidesAll(cells, system)
      ? `${who}; it ${when.isDefault ? 'has said it aims' : 'had said it aimed'} to delegate ${them}.${rest}`
      : `${who}. An aim to delegate ${them} ${when.isDefault ? 'was' : 'had been'} announced.${rest}`;
  if (status === null)
    return `${who}. No announcement or decision to move ${n === 1 ? 'this' : `${anyOf(n)} them`} was found${when.isDefault ? '' : ' up to then'}.${rest}`;
  if (status !== undefined) {
    const subject = n === 1 ? 'This' : n === 2 ? 'Both' : `All ${numberWord(n)}`;
    const be = n === 1 ? (when.isDefault ? 'is' : 'was') : when.isDefault ? 'are' : 'were';
    return `${who}. ${subject} ${be} ${STATUS_CLAUSES[status]}.${rest}`;
  }
  return `${who}. Of the ${numberWord(n)}, ${statusList(cells, when, numberWord)}.${rest}`;
}

/** Who decides across the whole register: by service where all places agree, else by cell. */
function registerDeciders(
  cells: readonly SentenceCell[],
  services: readonly ServiceWords[],
  system: SentenceSystem,
  when: AsAtDate,
): string {
  const one = services.flatMap(({ id }) => cells.find((cell) => cell.service === id) ?? []);
  const agree = cells.every(
    (cell) => one.find(({ service }) => service === cell.service)?.decides === cell.decides,
  );
  if (agree) return deciderClause(one, system, when, servicesAmount(services, one.length));
  const n = formatNumber(cells.length, 0);
  const write = (count: number) => formatNumber(count, 0);
  return deciderClause(cells, system, when, { all: `all ${n}`, of: `the ${n}`, write });
}

/** The register on a day, or the part of it that the cells are, in two or three sentences. */
export function registerSentence({
  cells,
  places: allPlaces,
  services: allServices,
  system,
  when,
}: {
  cells: readonly SentenceCell[];
  places: readonly PlaceWords[];
  services: readonly ServiceWords[];
  system: SentenceSystem;
  when: AsAtDate;
}): string {
  if (cells.length === 0) return 'No services are listed in this register.';
  // The cells may be a part of the register, so only their places and services count.
  const places = allPlaces.filter(({ id }) => cells.some((cell) => cell.place === id));
  const services = allServices.filter(({ id }) => cells.some((cell) => cell.service === id));
  const n = formatNumber(cells.length, 0);
  const count = (amount: number, one: string, many: string) =>
    `${numberWord(amount)} ${amount === 1 ? one : many}`;
  const what = count(services.length, 'service', 'services');
  const where = count(places.length, 'place', 'places');
  const deciders = registerDeciders(cells, services, system, when);
  const who = `${when.isDefault ? 'Today' : 'On that day'} ${deciders}.`;
  if (cells.every((cell) => !cell.placeExists)) {
    const from = system.placesExistFrom;
    const since = from === null ? '' : `; they date from ${formatDate(from)}`;
    const did = places.length === 1 ? 'place did' : `${numberWord(places.length)} places did`;
    return `On ${formatDate(when.asAt)} ${system.deciderName}’s ${did} not exist yet${since}. ${who}`;
  }

  const status = commonStatus(cells);
  const asAt = `As at ${formatDate(when.asAt)} `;
  const write = (amount: number) => formatNumber(amount, 0);
  const rest = overdueReviews(cells, when, write);
  if (status === null)
    return sentences(
      `${asAt}no announcement or decision to move ${
        services.length === 1 ? 'the service' : `${anyOf(services.length)} the ${what}`
      } to a place was found.`,
      who,
    );
  if (status === 'announced')
    return sentences(
      when.isDefault
        ? `An aim to delegate ${what} to ${where} was announced; no transfer was found.`
        : `${asAt}an aim to delegate ${what} to ${where} had been announced; no transfer was found by then.`,
      who + rest,
    );
  const list =
    status === undefined
      ? statusList(cells, when, write)
      : `all ${when.isDefault ? 'are' : 'were'} ${STATUS_CLAUSES[status]}`;
  // A comma keeps the day's year apart from the first count.
  const day = when.isDefault ? 'Today' : `On ${formatDate(when.asAt)},`;
  return sentences(
    `${capitalise(what)} in ${where} make ${n}.`,
    `${day} ${list}.${noTransfer(cells, when)}`,
    who + rest,
  );
}

/** `, as at 4 July 2023` at the end of a title; nothing at the default date. */
export const titleDaySuffix = (when: AsAtDate): string =>
  when.isDefault ? '' : `, as at ${formatDate(when.asAt)}`;

/** The title of the page of a cell; with the day where it is not the default. */
export const cellTitle = ({
  place,
  service,
  when,
}: {
  place: Pick<Place, 'name'>;
  service: Pick<Service, 'inSentence'>;
  when: AsAtDate;
}): string =>
  `${capitalise(service.inSentence)} in ${place.name}: who decides${titleDaySuffix(when)}`;

export const placeTitle = ({
  place,
  when,
}: {
  place: Pick<Place, 'name'>;
  when: AsAtDate;
}): string => `${place.name}: who decides about local NHS services${titleDaySuffix(when)}`;

export const registerTitle = (when: AsAtDate): string =>
  `Who decides about local NHS services, place by place${titleDaySuffix(when)}`;
