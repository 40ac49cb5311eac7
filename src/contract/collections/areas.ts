import { Area } from '#src/contract/place.ts';

import { collection } from './Collection.ts';

export const areas = collection({
  stored: Area,
  item: Area,
  params: {},
  summary: 'Areas that statistics are published for',
  nouns: ['area', 'areas'],
  isRequired: true,
  key: 'code',
  references: { areas: ['within'] },
  example: { code: 'E92000001', name: 'England', kind: 'country', within: null },
});
