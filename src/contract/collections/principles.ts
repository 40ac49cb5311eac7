import { Principle } from '#src/contract/principles/principle.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';

export const principles = collection({
  stored: Principle,
  item: Principle,
  params: {},
  summary: 'Principles of partnership working, and what this record holds on each',
  nouns: ['principle', 'principles'],
  example: {
    id: 'sustainability',
    basis,
    sources: exampleSources,
    name: 'Sustainability',
    asks: 'Partners give each other time.',
    evidence: ['Days a month that named posts give.'],
    held: [{ text: 'Both have a director for it.', sources: exampleSources }],
    missing: 'How much time they give.',
    amount: 'Leadership time',
  },
});
