import { Day } from '#src/contract/dates.ts';
import { Change } from '#src/contract/history.ts';

import { collection } from './Collection.ts';
import { exampleSources } from './exampleFields.ts';
import { paged } from './params.ts';

export const changes = collection({
  stored: null,
  item: Change,
  params: {
    from: Day.optional().meta({
      description:
        'After this day; the record’s first day counts itself. Default: the record’s first day.',
    }),
    to: Day.optional().meta({ description: 'Up to this day. Default: the default as-at date.' }),
    ...paged,
  },
  summary: 'What changed between two days',
  nouns: ['change', 'changes'],
  example: {
    on: '2022-09',
    kind: 'event',
    title: 'First meeting',
    places: ['southshire'],
    services: [],
    ids: ['first-meeting'],
    sources: exampleSources,
  },
});
