import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import { capitalise, formatDate, joinClauses } from '#src/narrative/language/format.ts';
import { everyPlace, somePlaces } from '#src/narrative/places/placesWords.ts';

import { titleDaySuffix } from './registerSentences.ts';
import {
  aimClause,
  commonStatus,
  deciderWords,
  isPlural,
  NOT_STATED,
  noTransfer,
  dayOpening,
  overdueReviews,
  type SentenceCell,
  type SentenceSystem,
} from './registerWords.ts';

type ServiceWords = Pick<Service, 'inSentence'>;
type PlaceWords = Pick<Place, 'id' | 'name'>;

/** With more deciding bodies than this, only the first is named. */
const MAX_DECIDERS = 4;

type Decider = { who: string; places: string[] };

/** Each deciding body with the names of its places, most places first; `not stated` last. */
function decidersOf(
  cells: readonly SentenceCell[],
  places: readonly PlaceWords[],
  system: SentenceSystem,
): Decider[] {
  const deciders = new Map<string, string[]>();
  for (const { id, name } of places) {
    const cell = cells.find(({ place }) => place === id);
    if (!cell) continue;
    const who = cell.decides === NOT_STATED ? NOT_STATED : deciderWords(cell.decides, system);
    deciders.set(who, [...(deciders.get(who) ?? []), name]);
  }
  return [...deciders]
    .map(([who, names]) => ({ who, places: names }))
    .sort(
      (a, b) =>
        Number(a.who === NOT_STATED) - Number(b.who === NOT_STATED) ||
        b.places.length - a.places.length,
    );
}

/** `the ICB decides about dental services in Blackpool, and the place committee in Lancashire`. */
function decidersByPlace(
  deciders: readonly Decider[],
  service: ServiceWords,
  of: number,
  when: AsAtDate,
): string {
  const verb = when.isDefault ? 'decides' : 'decided';
  const be = when.isDefault ? 'is' : 'was';
  const about = service.inSentence;
  const known = deciders.filter(({ who }) => who !== NOT_STATED);
  const unstated = deciders.find(({ who }) => who === NOT_STATED);
  const [first] = known;
  if (!first) {
    const where = everyPlace(unstated?.places ?? []);
    return `it ${be} not stated who ${verb} about ${about} in ${where}`;
  }
  if (deciders.length === 1)
    return `${first.who} ${verb} about ${about} in ${everyPlace(first.places)}`;
  const named = known.length > MAX_DECIDERS ? known.slice(0, 1) : known;
  const others = known.slice(named.length).flatMap(({ places }) => places);
  const clauses = [
    ...named.map(({ who, places }, index) =>
      index === 0
        ? `${who} ${verb} about ${about} in ${somePlaces(places, of)}`
        : `${who} in ${somePlaces(places, of)}`,
    ),
    ...(others.length > 0 ? [`other bodies in ${somePlaces(others, of)}`] : []),
    ...(unstated ? [`for ${somePlaces(unstated.places, of)} it ${be} not stated`] : []),
  ];
  // The clauses hold lists, so three or more are separated by semicolons.
  return joinClauses(clauses, clauses.length === 2 ? ',' : ';');
}

/** Who decides about one service, place by place, and its status where all places share it. */
export function serviceSentence({
  service,
  cells,
  places: allPlaces,
  system,
  when,
}: {
  service: ServiceWords;
  /** The cells of this service. */
  cells: readonly SentenceCell[];
  places: readonly PlaceWords[];
  system: SentenceSystem;
  when: AsAtDate;
}): string {
  const places = allPlaces.filter(({ id }) => cells.some((cell) => cell.place === id));
  if (places.length === 0) return `No places are listed for ${service.inSentence}.`;
  const deciders = decidersOf(cells, places, system);
  if (cells.every((cell) => !cell.placeExists)) {
    const who = deciders.length > 1 ? 'more than one body' : deciders[0]?.who;
    const from = system.placesExistFrom;
    const since = from === null ? '' : `; they date from ${formatDate(from)}`;
    const [verb, be, exist] = when.isDefault
      ? ['decides', 'is', 'do not exist']
      : ['decided', 'was', 'did not exist'];
    const decides = `${who === NOT_STATED ? `it ${be} not stated who` : who} ${verb} about ${service.inSentence}`;
    return `${dayOpening(when)} ${decides} in the area. ${capitalise(system.deciderName)}’s places ${exist} yet${since}.`;
  }
  const who = `${dayOpening(when)} ${decidersByPlace(deciders, service, places.length, when)}`;
  const status = commonStatus(cells);
  const them = isPlural(service) ? 'them' : 'this';
  const rest = noTransfer(cells, when) + overdueReviews(cells, when);
  if (status === 'announced') return `${who}${aimClause(cells, system, when, them)}.${rest}`;
  if (status === null)
    return `${who}. No announcement or decision to move ${them} was found${when.isDefault ? '' : ' up to then'}.${rest}`;
  return `${who}.${rest}`;
}

/** The title of a service’s page; with the day where it is not the default. */
export const serviceTitle = ({
  service,
  when,
}: {
  service: Pick<Service, 'name'>;
  when: AsAtDate;
}): string => `${service.name}: who decides, place by place${titleDaySuffix(when)}`;
