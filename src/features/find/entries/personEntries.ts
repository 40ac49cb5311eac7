import { paths } from '#src/addresses/paths.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';
import { lastSeenWords } from '#src/narrative/places/lastSeenWords.ts';

import { isIllustrative } from './isIllustrative.ts';
import { named } from './named.ts';

const ROLE_WEIGHT = 0.85;
/** More, so that “director south cumbria” finds the person before the place. */
const ROLE_IN_PLACE_WEIGHT = 0.9;

/** Who holds a role at a place. */
export const personEntries = ({ people, places, system: [system] }: FindData): FindEntry[] =>
  people.flatMap((person): FindEntry[] => {
    const { name, role } = person;
    const place = places.find(({ id }) => id === person.place);
    if (!place) return [];
    return [
      {
        kind: 'person',
        id: person.id,
        title: name ?? role,
        says: [
          name === null ? 'Not named' : role,
          place.name,
          ...(system ? [lastSeenWords(person, recordDay(system))] : []),
        ]
          .filter(Boolean)
          .join(', '),
        to: paths.place(place.id),
        illustrative: isIllustrative(person),
        terms: [
          ...named(name === null ? [] : [name], 1),
          ...named([role], ROLE_WEIGHT),
          ...named([`${role} ${place.name}`], ROLE_IN_PLACE_WEIGHT),
        ],
      },
    ];
  });
