import { Priority } from '#src/contract/promises.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { asAt, place } from './params.ts';

export const priorities = collection({
  stored: Priority,
  item: Priority,
  params: { place, asAt },
  summary: 'What places agreed they would do in a year',
  nouns: ['priority', 'priorities'],
  references: { places: ['place'] },
  pastDates: ['agreedOn', 'progress[].on'],
  example: {
    id: 'northtown-teeth',
    basis,
    sources: exampleSources,
    place: 'northtown',
    year: '2024/25',
    agreedOn: '2024-03',
    theme: 'Access',
    text: 'Healthier teeth.',
    owner: null,
    dueOn: '2025-03-31',
    measures: [],
    progress: [
      { on: '2024-09-01', state: 'on-track', text: 'Begun.', sources: exampleSources },
      { on: '2024-12-01', state: 'late', text: 'Slower.', sources: exampleSources },
    ],
  },
});
