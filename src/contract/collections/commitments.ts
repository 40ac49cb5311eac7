import { Commitment } from '#src/contract/promises.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { asAt, place } from './params.ts';

export const commitments = collection({
  stored: Commitment,
  item: Commitment,
  params: { place, asAt },
  summary: 'What directors said their places would do',
  nouns: ['commitment', 'commitments'],
  references: { places: ['place'], people: ['person'] },
  pastDates: ['on'],
  example: {
    id: 'northtown-dentists',
    basis,
    sources: exampleSources,
    place: 'northtown',
    person: 'northtown-director',
    on: '2023-07-07',
    theme: 'Access',
    text: 'More dentists.',
  },
});
