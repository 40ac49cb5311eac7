import { Neighbourhood } from '#src/contract/place.ts';

import { collection } from './Collection.ts';
import { place } from './params.ts';

export const neighbourhoods = collection({
  stored: Neighbourhood,
  item: Neighbourhood,
  params: { place },
  summary: 'Which district and place each neighbourhood (MSOA of 2021) is in',
  nouns: ['neighbourhood', 'neighbourhoods'],
  file: 'table',
  key: 'code',
  references: { areas: ['district', 'formerDistrict'], places: ['place'] },
  example: {
    code: 'E02000901',
    name: 'Mill Bank',
    statisticalName: 'Hill 001',
    district: 'E07000903',
    place: 'southshire',
    source: 'website',
  },
});
