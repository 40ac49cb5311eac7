import { Source } from '#src/contract/history.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';

export const sources = collection({
  stored: Source,
  item: Source,
  params: {},
  summary: 'Documents, pages and files cited',
  nouns: ['source', 'sources'],
  isRequired: true,
  pastDates: ['published'],
  example: {
    id: 'website',
    title: 'A website',
    publisher: 'Nobody',
    published: null,
    address: 'https://example.org/website',
    licence: null,
    basis,
  },
});
