import { Connection } from '#src/contract/connection.ts';

import { collection } from './Collection.ts';

/** Read by `data:fetch` only. */
export const connections = collection({
  stored: Connection,
  item: null,
  params: {},
  summary: 'Which series of a statistics service feeds which indicator',
  nouns: ['connection', 'connections'],
  key: 'indicator',
  references: { indicators: ['indicator'] },
  example: {
    indicator: 'smoking',
    verified: 'Made up, as all of this record.',
    fingertips: { id: 900, age: '18+ yrs', areaTypes: [502] },
    ons: { file: 'cigarette-smokers', series: { Persons: 'Cigarette smokers' } },
  },
});
