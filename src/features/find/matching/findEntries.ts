import { paths } from '#src/addresses/paths.ts';
import { placeFigureId } from '#src/addresses/placeFigureId.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import { placeTerms } from '#src/features/find/postcode/placeTerms.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import type { FindEntry, FindTerm, InPlace } from './FindEntry.ts';

const ALIAS_WEIGHT = 0.98;

const named = (texts: readonly string[], weight: number): FindTerm[] =>
  texts.map((text) => ({ text, weight }));

/** What people call those of each sex. */
const SEX_ALIASES: Record<Sex, readonly string[]> = {
  Persons: [],
  Female: ['females', 'women', 'girls'],
  Male: ['males', 'men', 'boys'],
};

const figureIn =
  (
    indicator: Pick<Indicator, 'id' | 'sexes'>,
    sex: Sex = indicator.sexes[0] ?? 'Persons',
  ): InPlace =>
  (place) =>
    `${paths.place(place)}#${placeFigureId(indicator, sex)}`;

/** Texts by which “men’s life expectancy” finds its indicator, and leads to the men’s figures. */
const sexTerms = ({ id, shortName, sexes }: Indicator): FindTerm[] =>
  sexes.length < 2
    ? []
    : sexes.flatMap((sex) =>
        SEX_ALIASES[sex].map((called) => ({
          text: `${called} ${shortName}`,
          weight: 1,
          says: `The figures for ${SEX_ALIASES[sex][0]}.`,
          to: withQuery(paths.outcome(id), { sex }),
          inPlace: figureIn({ id, sexes }, sex),
        })),
      );

/** Every entry of the record that can be found. */
export function findEntries(data: FindData): FindEntry[] {
  const { system, places, areas, services, indicators, people, events, unknowns, glossary } = data;
  const begins = system[0]?.begins ?? '';
  const nameOf = (id: string | null) => places.find((place) => place.id === id)?.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).filter((name) => name !== undefined);
  const entry = (
    kind: FindEntry['kind'],
    { id, basis }: { id: string; basis: string },
    rest: Pick<FindEntry, 'title' | 'says' | 'to' | 'terms' | 'inPlace'>,
  ): FindEntry => ({ kind, id, illustrative: basis === 'illustrative', ...rest });

  return [
    ...places.map((place) =>
      entry('place', place, {
        title: place.name,
        says: place.body,
        to: paths.place(place.id),
        terms: placeTerms(place, areas),
      }),
    ),
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
        inPlace: (place) => paths.cell(place, service.id),
      }),
    ),
    ...indicators.map((indicator) =>
      entry('indicator', indicator, {
        title: indicator.name,
        says: indicator.definition,
        to: paths.outcome(indicator.id),
        terms: [
          ...named([indicator.shortName, indicator.name], 1),
          ...named([indicator.definition], 0.4),
          ...sexTerms(indicator),
        ],
        inPlace: figureIn(indicator),
      }),
    ),
    ...people
      .filter((person) => person.place !== null)
      .map((person) =>
        entry('person', person, {
          title: person.name ?? person.role,
          says: [person.name === null ? 'Not named' : person.role, nameOf(person.place)]
            .filter(Boolean)
            .join(', '),
          to: paths.place(person.place ?? ''),
          terms: [
            ...named(person.name === null ? [] : [person.name], 1),
            { text: person.role, weight: 0.85 },
            ...named(names([person.place ?? '']), 0.5),
          ],
        }),
      ),
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
