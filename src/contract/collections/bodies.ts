import { Body } from '#src/contract/agreements/body.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const bodies = collection({
  stored: Body,
  item: Body,
  params: {},
  summary: 'Organisations and committees that are parties or decide',
  nouns: ['body', 'bodies'],
  references: {
    places: ['place'],
    bodies: ['partOf', 'successors[].body', 'clusters[].body'],
  },
  example: {
    id: 'northtown-council',
    basis,
    sources: exampleSources,
    name: 'Northtown Council',
    inSentence: 'the council',
    form: 'local-authority',
    purpose: null,
    partOf: null,
    place: null,
    identifiers: [{ scheme: 'ons', value: 'E06000900' }],
    from: '2009-04-01',
    until: null,
    successors: [],
    clusters: [],
  },
});
