import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry, FindTerm } from '#src/features/find/matching/FindEntry.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import { lastSeenWords } from '#src/narrative/places/lastSeenWords.ts';

import { districtEntries } from './districtEntries.ts';
import { indicatorEntries } from './indicatorEntries.ts';
import { neighbourhoodEntries } from './neighbourhoodEntries.ts';
import { outsideEntries } from './outsideEntries.ts';
import { pageEntries } from './pageEntries.ts';
import { placeTerms } from './placeTerms.ts';

const ALIAS_WEIGHT = 0.98;

const named = (texts: readonly string[], weight: number): FindTerm[] =>
  texts.map((text) => ({ text, weight }));

/** Every entry of the record that can be found. */
export function findEntries(data: FindData): FindEntry[] {
  const { places, areas, services, people, events, funds, unknowns, glossary } = data;
  const [system] = data.system;
  const illustrative = system?.basis === 'illustrative';
  const begins = system?.begins ?? '';
  const nameOf = (id: string | null) => places.find((place) => place.id === id)?.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).filter((name) => name !== undefined);
  const entry = (
    kind: FindEntry['kind'],
    { id, basis }: { id: string; basis: string },
    rest: Pick<FindEntry, 'title' | 'says' | 'to' | 'terms' | 'inPlace' | 'where'>,
  ): FindEntry => ({ kind, id, illustrative: basis === 'illustrative', ...rest });

  return [
    ...places.map((place) =>
      entry('place', place, {
        title: place.name,
        says: place.body,
        to: paths.place(place.id),
        terms: placeTerms(place, areas),
        where: { place: place.id },
      }),
    ),
    ...neighbourhoodEntries({ ...data, illustrative }),
    ...districtEntries({ ...data, illustrative }),
    ...services.map((service) =>
      entry('service', service, {
        title: service.name,
        says: `Who decides about ${service.inSentence}, place by place.`,
        to: paths.service(service.id),
        terms: [
          { text: service.name, weight: 1 },
          ...named(service.alsoKnownAs ?? [], ALIAS_WEIGHT),
          { text: service.group, weight: 0.5 },
        ],
        inPlace: ({ place }) => [
          {
            title: `${service.name} in ${nameOf(place) ?? place}`,
            says: 'Who decides, since when and on what source.',
            to: paths.cell(place, service.id),
          },
        ],
      }),
    ),
    ...(system ? outsideEntries(services, system) : []),
    ...indicatorEntries(data),
    ...pageEntries(places),
    ...people
      .filter((person) => person.place !== null)
      .map((person) =>
        entry('person', person, {
          title: person.name ?? person.role,
          says: [
            person.name === null ? 'Not named' : person.role,
            nameOf(person.place),
            ...(system ? [lastSeenWords(person, system.updated)] : []),
          ]
            .filter(Boolean)
            .join(', '),
          to: paths.place(person.place ?? ''),
          terms: [
            ...named(person.name === null ? [] : [person.name], 1),
            { text: person.role, weight: 0.85 },
            // So that “director south cumbria” finds the person before the place.
            ...names([person.place ?? '']).map((name) => ({
              text: `${person.role} ${name}`,
              weight: 0.9,
            })),
          ],
        }),
      ),
    ...[...Map.groupBy(funds, ({ measure }) => measure)].flatMap(([measure, own]) => {
      const [first] = own;
      if (!first) return [];
      return entry(
        'fund',
        { id: measure, basis: first.basis },
        {
          title: first.measureName,
          says: `Sums found for ${joinWords([...new Set(names(own.map(({ place }) => place)))])}.`,
          to: `${paths.money}#measure-${measure}`,
          terms: [{ text: first.measureName, weight: 0.97 }],
          inPlace: ({ place }) =>
            own.some((fund) => fund.place === place)
              ? [
                  {
                    title: `${first.measureName}: ${nameOf(place) ?? place}`,
                    says: 'The sums found, by year.',
                    to: `${paths.place(place)}#money`,
                  },
                ]
              : [],
        },
      );
    }),
    ...events.map((event) =>
      entry('event', event, {
        title: event.title,
        says: `${formatDate(event.on)}${event.detail === null ? '' : `. ${event.detail}`}`,
        // By default that page shows the last year, and the event may be older.
        to: withQuery(paths.changes, { from: begins }),
        terms: [
          { text: event.title, weight: 0.8 },
          ...named(event.detail === null ? [] : [event.detail], 0.4),
          ...named(names(event.places), 0.3),
        ],
      }),
    ),
    ...unknowns.map((unknown) =>
      entry('unknown', unknown, {
        title: unknown.title,
        says:
          unknown.until === null
            ? 'Not looked for yet.'
            : `Looked for and not found, up to ${formatDate(unknown.until)}.`,
        to: paths.unknown(unknown.id),
        terms: [
          { text: unknown.title, weight: 0.8 },
          { text: unknown.detail, weight: 0.4 },
        ],
      }),
    ),
    ...glossary.map((term) =>
      entry('term', term, {
        title: term.term,
        says: term.meaning,
        to: paths.word(term.id),
        terms: [
          { text: term.term, weight: 0.7 },
          ...named(term.alsoKnownAs ?? [], 0.65),
          { text: term.meaning, weight: 0.3 },
        ],
      }),
    ),
  ];
}
