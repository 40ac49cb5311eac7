import type { Area } from '#src/contract/place.ts';

/** The kinds of area in words: `district`, `former county`. */
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
