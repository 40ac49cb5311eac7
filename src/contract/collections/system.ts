import { System } from '#src/contract/system.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';

export const system = collection({
  stored: System,
  item: System,
  params: {},
  summary: 'The system this record describes',
  nouns: ['system', 'systems'],
  file: 'object',
  isRequired: true,
  references: {
    sources: ['deciderSource'],
    indicators: ['headlineIndicators[]', 'retired[].indicator'],
    areas: ['comparators[]'],
    places: ['retired[].place'],
    services: ['retired[].service'],
  },
  example: {
    id: 'made-up-system',
    name: 'Made-up Integrated Care Board',
    shortName: 'Made-up',
    deciderName: 'the ICB',
    basis,
    odsCode: null,
    onsCode: null,
    publisher: 'Nobody',
    contact: null,
    baseAddress: null,
    disclaimer: 'Everything here is made up.',
    begins: '2022-07-01',
    searched: '2026-06-30',
    updated: '2026-06-30',
    lead: 'One service has moved.',
    placesExistFrom: '2022-07-27',
    placesNote: 'The places did not exist before.',
    footprintStatedFrom: null,
    headlineIndicators: ['smoking'],
    comparators: ['E92000001'],
  },
});
