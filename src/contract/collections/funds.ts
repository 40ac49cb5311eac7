import { Fund } from '#src/contract/promises.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { asAt, place } from './params.ts';

export const funds = collection({
  stored: Fund,
  item: Fund,
  params: { place, asAt },
  summary: 'Money pooled or aligned',
  nouns: ['fund', 'funds'],
  references: { places: ['place'], funds: ['partOf'] },
  example: {
    id: 'southshire-pool',
    basis,
    sources: exampleSources,
    place: 'southshire',
    measure: 'pool-total',
    measureName: 'Pooled fund',
    year: '2023/24',
    amount: 5_000_000,
    precision: 'exact',
    partOf: null,
    note: null,
  },
});
