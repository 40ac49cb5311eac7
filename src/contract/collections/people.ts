import { Person } from '#src/contract/place.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { asAt, place } from './params.ts';

export const people = collection({
  stored: Person,
  item: Person,
  params: { place, asAt },
  summary: 'Who holds a named role',
  nouns: ['person', 'people'],
  references: { places: ['place'] },
  pastDates: ['from', 'seen'],
  example: {
    id: 'northtown-director',
    basis,
    sources: exampleSources,
    name: null,
    role: 'Director',
    place: 'northtown',
    from: '2022',
    seen: '2023-07-08',
  },
});
