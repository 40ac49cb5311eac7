import { Lsoa, LsoaCode } from '#src/contract/place.ts';

import { collection } from './Collection.ts';

export const lsoas = collection({
  stored: Lsoa,
  item: Lsoa,
  params: {
    code: LsoaCode.optional().meta({
      description: 'Only this small area.',
      examples: ['E01012681'],
    }),
  },
  summary: 'Which place each small area (LSOA of 2021) is in',
  nouns: ['small area', 'small areas'],
  file: 'table',
  key: 'code',
  references: { places: ['place'] },
  example: { code: 'E01001000', place: 'northtown' },
});
