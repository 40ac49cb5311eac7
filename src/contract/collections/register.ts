import { RegisterCell } from '#src/contract/register.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';
import { asAt, place, service } from './params.ts';

export const register = collection({
  stored: null,
  item: RegisterCell,
  params: { place, service, asAt },
  summary: 'Where each service stands in each place on a day, and who decides',
  nouns: ['cell', 'cells'],
  example: {
    place: 'northtown',
    service: 'dental',
    placeExists: true,
    status: 'announced',
    since: '2023-07-05',
    decision: 'northtown-dental-announced',
    decides: 'the ICB',
    accountable: 'NHS England',
    aim: 'Northtown partnership',
    reviewOn: null,
    overdue: false,
    conflicts: [],
    sourceDated: false,
    basis,
    sources: [{ source: 'website', where: 'Page 2', evidence: 'announcement' }],
  },
});
