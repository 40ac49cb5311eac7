import type { Area } from '#src/contract/place.ts';

/** What kind of area it is: `district`, `former county`. */
export const AREA_KIND_WORDS: Record<Area['kind'], string> = {
  'country': 'country',
  'region': 'region',
  'icb': 'ICB’s area',
  'county': 'county',
  'unitary': 'unitary authority',
  'district': 'district',
  'former-district': 'former district',
  'former-county': 'former county',
};
