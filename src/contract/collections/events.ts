import { Event } from '#src/contract/history.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { asAt, paged, place } from './params.ts';

export const events = collection({
  stored: Event,
  item: Event,
  params: { place, asAt, ...paged },
  summary: 'Dated things that happened',
  nouns: ['event', 'events'],
  references: { places: ['places[]'] },
  pastDates: ['on'],
  example: {
    id: 'first-meeting',
    basis,
    sources: exampleSources,
    on: '2022-09',
    title: 'First meeting',
    detail: null,
    places: ['southshire'],
  },
});
