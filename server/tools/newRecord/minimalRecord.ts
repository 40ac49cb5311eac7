import { DRAFT_NAMES, fileOf } from '#server/records/RecordDraft.ts';
import type { Citation } from '#src/contract/basics.ts';

import type { Source, Unknown } from '#src/contract/history.ts';
import type { Area, Place } from '#src/contract/place.ts';
import { UNKNOWN_TOPICS } from '#src/contract/plain/words.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { slug } from '#src/narrative/language/slug.ts';

import type { Answers, AreaAnswer, PlaceAnswer, ServiceAnswer, SourceAnswer } from './Answers.ts';

/** The comparator of every new record. */
const ENGLAND: Area = { code: 'E92000001', name: 'England', kind: 'country', within: null };

/** Kinds of area by the first three characters of their ONS codes. */
const KINDS: Record<string, Area['kind']> = {
  E92: 'country',
  E12: 'region',
  E54: 'icb',
  E10: 'county',
  E06: 'unitary',
};

/**
 * The smallest valid record with what was answered: places with their footprints, services with who
 * decides about them, the sources, and unknowns for all that nobody has searched yet. It has no
 * decisions and no figures.
 * @returns the texts of its files by path within the record's folder
 */
export function minimalRecord(answers: Answers): Map<string, string> {
  const basis = answers.basis ?? 'published';
  const [placesSource, servicesSource] = sourcesOf(answers, basis);
  const cite = ({ id }: Source, { where }: SourceAnswer): Citation[] => [
    { source: id, where: where ?? 'The whole of it' },
  ];
  const ofPlaces = cite(placesSource, answers.placesSource);
  const ofServices = servicesSource
    ? cite(servicesSource, answers.servicesSource ?? answers.placesSource)
    : ofPlaces;
  const rows: Record<string, unknown> = {
    system: systemOf(answers, basis),
    sources: [placesSource, servicesSource].filter((source) => source !== undefined),
    areas: areasOf(answers),
    places: answers.places.map((place) => placeOf(place, basis, ofPlaces)),
    services: answers.services.map((service) => serviceOf(service, answers, basis, ofServices)),
    unknowns: unknownsOf(basis),
  };
  return new Map(
    DRAFT_NAMES.filter((name) => fileOf(name).endsWith('.json')).map((name) => [
      fileOf(name),
      `${JSON.stringify(rows[name] ?? [], null, 2)}\n`,
    ]),
  );
}

type RecordBasis = System['basis'];

function systemOf(answers: Answers, basis: RecordBasis): System {
  const { name, publisher, places, services } = answers;
  const shortName = answers.shortName ?? shortNameOf(name);
  const deciderName = answers.deciderName ?? 'the ICB';
  const isOwn = publisher === name || publisher === shortName;
  const placesExistFrom = answers.placesExistFrom ?? null;
  return {
    id: slug(shortName) || 'system',
    name,
    shortName,
    deciderName,
    basis,
    odsCode: answers.odsCode ?? null,
    onsCode: answers.onsCode ?? null,
    publisher,
    contact: null,
    baseAddress: null,
    disclaimer:
      basis === 'illustrative'
        ? 'Made up for demonstration.'
        : `Compiled from public sources${isOwn ? '' : `; not published by ${deciderName}`}.`,
    begins: answers.begins,
    searched: answers.searched,
    updated: answers.updated ?? answers.searched,
    lead: `This record is new: nobody has looked yet for decisions about ${counted(services, 'service')} in ${counted(places, 'place')}.`,
    placesExistFrom,
    placesNote:
      placesExistFrom && `The places of this record date from ${formatDate(placesExistFrom)}.`,
    footprintStatedFrom: null,
    headlineIndicators: [],
    comparators: [ENGLAND.code],
  };
}

/** `one place`, `12 services`. */
const counted = ({ length }: readonly unknown[], noun: string) =>
  `${numberWord(length)} ${noun}${length === 1 ? '' : 's'}`;

/** A body's name without “Integrated Care Board” or “ICB” at its end. */
export const shortNameOf = (name: string): string =>
  name.replace(/ (Integrated Care Board|ICB)$/i, '').trim() || name;

/** The source of the places and, if it is another, the source of the services. */
function sourcesOf(
  { placesSource, servicesSource }: Answers,
  basis: RecordBasis,
): [Source, Source | undefined] {
  const first = sourceOf(placesSource, basis, []);
  return [first, servicesSource && sourceOf(servicesSource, basis, [first.id])];
}

function sourceOf(source: SourceAnswer, basis: RecordBasis, taken: readonly string[]): Source {
  const { title, publisher, published = null, address } = source;
  const id = slug(title).slice(0, 60).replace(/-$/, '') || 'source';
  const own = taken.includes(id) ? `${id}-2` : id;
  return { id: own, title, publisher, published, address, licence: null, basis };
}

/** Every area of the places, once, and England. */
function areasOf({ places }: Answers): Area[] {
  const all = places
    .flatMap(({ areas }) => areas)
    .map(({ code, name, kind }): Area => ({
      code,
      name,
      kind: kind ?? kindOf(code),
      within: null,
    }));
  return [...new Map([ENGLAND, ...all].map((area) => [area.code, area])).values()];
}

/** The kind of an area by its code; districts of all kinds are `district`. */
const kindOf = (code: string): Area['kind'] => KINDS[code.slice(0, 3)] ?? 'district';

function placeOf(place: PlaceAnswer, basis: RecordBasis, sources: Citation[]): Place {
  const { name, areas } = place;
  const [first] = areas;
  return {
    id: place.id ?? slug(name),
    basis,
    sources,
    name,
    body: place.body ?? `${name} place-based partnership`,
    footprint: areas.map(partOf),
    districts: [],
    figuresFrom: place.figuresFrom ?? first?.code ?? '',
    proxy: place.proxy ?? null,
    formerDistricts: [],
    deprivation: null,
  };
}

const partOf = (area: AreaAnswer): Place['footprint'][number] => ({
  area: area.code,
  extent: area.extent ?? 'whole',
  lsoas: area.lsoas ?? null,
  // If the whole area is in the place, the two are the same number.
  lsoasInArea: area.lsoasInArea ?? (area.extent === 'part' ? null : (area.lsoas ?? null)),
  residents: area.residents ?? null,
  note: area.note ?? null,
});

function serviceOf(
  service: ServiceAnswer,
  { name: systemName }: Answers,
  basis: RecordBasis,
  sources: Citation[],
): Service {
  const { name, group, decides = systemName } = service;
  return {
    id: service.id ?? slug(name),
    basis,
    sources,
    name,
    inSentence: service.inSentence ?? inSentenceOf(name),
    group,
    note: null,
    chain: [
      {
        body: decides,
        from: service.since ?? null,
        accountable: service.accountable ?? decides,
        instrument: null,
        note: null,
        sources,
      },
    ],
  };
}

/** `Dental services` is `dental services`; `NHS 111` stays. */
export const inSentenceOf = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** States that nobody has searched for decisions, commitments, priorities, people, money or health. */
const unknownsOf = (basis: RecordBasis): Unknown[] =>
  [
    {
      id: 'decisions',
      title: 'Decisions that move a power to a place',
      detail:
        'Where this record says “no decision found”, it means that nobody has searched, not that there is none.',
      topics: [],
    },
    {
      id: 'commitments-priorities-people-money-and-health',
      title: 'Commitments, priorities, people, money and health outcomes',
      detail: 'That this record shows none says nothing about whether there are any.',
      topics: [...UNKNOWN_TOPICS],
    },
  ].map((one) => ({
    ...one,
    basis,
    searched: 'Nowhere yet.',
    until: null,
    places: [],
    services: [],
  }));
