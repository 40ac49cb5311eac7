import { z } from 'zod';

import { Observation } from '#src/contract/outcomes.ts';
import { SEXES } from '#src/contract/plain/words.ts';

import { collection } from './Collection.ts';
import { indicator, paged } from './params.ts';

const AreaCodes = z.string().regex(/^[A-Z]\d{8}(,[A-Z]\d{8})*$/, {
  error: 'must be ONS codes with commas between, such as E06000009,E92000001',
});

export const observations = collection({
  stored: Observation,
  item: Observation,
  params: {
    indicator,
    area: AreaCodes.optional().meta({
      description: 'Only these areas: ONS codes with commas between.',
      examples: ['E06000009', 'E06000009,E92000001'],
    }),
    sex: z.enum(SEXES).optional().meta({ description: 'Only this sex.' }),
    period: z.enum(['latest', 'latest-of-area', 'all']).optional().meta({
      description:
        'latest: only the latest period of each indicator. latest-of-area: the latest figure of each area, which may be of an earlier period. Default: all.',
    }),
    ...paged,
  },
  summary: 'Values of indicators',
  nouns: ['observation', 'observations'],
  file: 'folder',
  example: {
    indicator: 'smoking',
    area: 'E06000901',
    sex: 'Persons',
    age: '18 and over',
    period: '2023',
    periodKind: 'calendar',
    start: '2023-01-01',
    end: '2023-12-31',
    flags: ['provisional', 'break'],
    state: 'number',
    value: 19.5,
    lower: 15.5,
    upper: 23.5,
    count: 195,
    denominator: 1000,
  },
});
