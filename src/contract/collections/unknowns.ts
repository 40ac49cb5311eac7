import { Unknown } from '#src/contract/history.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';
import { place } from './params.ts';

export const unknowns = collection({
  stored: Unknown,
  item: Unknown,
  params: { place },
  summary: 'What was looked for and not found',
  nouns: ['unknown', 'unknowns'],
  references: {
    'places': ['places[]'],
    'services': ['services[]'],
    'agreement-parts': ['parts[]'],
  },
  example: {
    id: 'terms-of-reference',
    basis,
    title: 'Terms of reference',
    detail: 'Said to exist.',
    searched: 'Public pages',
    until: '2026-06-29',
    places: ['northtown'],
    services: ['dental'],
    topics: [],
  },
});
