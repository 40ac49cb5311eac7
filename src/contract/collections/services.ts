import { Service } from '#src/contract/register.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const services = collection({
  stored: Service,
  item: Service,
  params: {},
  summary: 'Services that may be delegated',
  nouns: ['service', 'services'],
  isRequired: true,
  parameter: 'service',
  pastDates: ['chain[].from'],
  example: {
    id: 'dental',
    basis,
    sources: exampleSources,
    name: 'Dental services',
    inSentence: 'dental services',
    group: 'Primary care',
    note: null,
    chain: [
      {
        body: 'NHS England',
        from: '2022-07-02',
        accountable: 'NHS England',
        instrument: null,
        note: null,
        sources: exampleSources,
      },
      {
        body: 'the ICB',
        from: '2023-04-01',
        accountable: 'NHS England',
        instrument: 's65Z5',
        note: null,
        sources: [{ source: 'website', where: 'Page 7' }],
      },
    ],
  },
});
