import { Place } from '#src/contract/place.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const places = collection({
  stored: Place,
  item: Place,
  params: {},
  summary: 'Places and their footprints',
  nouns: ['place', 'places'],
  isRequired: true,
  parameter: 'place',
  references: {
    areas: ['footprint[].area', 'districts[]', 'figuresFrom', 'formerDistricts[]'],
  },
  distinct: ['footprint[].area', 'subIcbLocations[].code'],
  example: {
    id: 'northtown',
    basis,
    sources: exampleSources,
    name: 'Northtown',
    body: 'Northtown partnership',
    footprint: [
      {
        area: 'E06000901',
        extent: 'whole',
        lsoas: 20,
        lsoasInArea: 20,
        residents: 30_000,
        note: null,
      },
    ],
    districts: [],
    figuresFrom: 'E06000901',
    proxy: null,
    formerDistricts: [],
    deprivation: {
      edition: 'Made up',
      deciles: [11, 9, 0, 0, 0, 0, 0, 0, 0, 0],
      sources: exampleSources,
    },
  },
});
