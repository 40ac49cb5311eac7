import { Release } from '#src/contract/release.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';

export const releases = collection({
  stored: Release,
  item: Release,
  params: {},
  summary: 'What the record said on the days of its releases, as hashes',
  nouns: ['release', 'releases'],
  file: 'files',
  key: 'version',
  spread: 'figures',
  pastDates: ['asAt'],
  example: {
    version: '0001',
    basis,
    day: '2026-11-21',
    asAt: '2026-11-21',
    previous: null,
    datasets: { smoking: null },
    figures: [
      {
        figure: 'register',
        params: {},
        facts: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        words: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      },
    ],
  },
});
