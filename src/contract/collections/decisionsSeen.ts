import { DecisionSeen } from '#src/contract/decisionSeen.ts';

import { collection } from './Collection.ts';
import { basis, exampleSources } from './exampleFields.ts';
import { asAt, place, service } from './params.ts';

export const decisionsSeen = collection({
  stored: DecisionSeen,
  item: DecisionSeen,
  params: { place, service, asAt },
  summary: 'Which bodies were seen to decide about services',
  nouns: ['decision seen', 'decisions seen'],
  references: { places: ['places[]'], services: ['services[]'] },
  pastDates: ['on'],
  example: {
    id: 'dental-award',
    basis,
    sources: exampleSources,
    services: ['dental'],
    places: [],
    body: 'the ICB’s Executive Team',
    on: '2023-07-07',
    seen: 'dated',
    text: 'Awarded a contract.',
  },
});
