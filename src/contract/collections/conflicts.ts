import { Conflict } from '#src/contract/history.ts';

import { collection } from './Collection.ts';
import { basis } from './exampleFields.ts';
import { place, service } from './params.ts';

export const conflicts = collection({
  stored: Conflict,
  item: Conflict,
  params: { place, service },
  summary: 'Statements that do not agree',
  nouns: ['conflict', 'conflicts'],
  references: { places: ['places[]'], services: ['services[]'] },
  example: {
    id: 'two-statements',
    basis,
    title: 'Decided or aimed at',
    places: ['northtown'],
    services: ['dental'],
    statements: [
      { says: 'An aim.', source: { source: 'website', where: 'Page 2' } },
      { says: 'A decision.', source: { source: 'minutes', where: 'Item 9' } },
    ],
    reading: 'As an aim.',
  },
});
