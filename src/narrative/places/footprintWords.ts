import type { FootprintPart } from '#src/contract/place.ts';
import { formatNumber } from '#src/narrative/language/format.ts';

type Size = Pick<FootprintPart, 'extent' | 'lsoas' | 'lsoasInArea' | 'residents'>;

/** `141,037 residents`, or that they are not stated. */
const residentsWords = (residents: number | null): string =>
  residents === null ? 'residents not stated' : `${formatNumber(residents, 0)} residents`;

/** The size of a part of a footprint: `(6 of 177 small areas) 9,130 residents`. */
export const partSize = ({ extent, lsoas, lsoasInArea, residents }: Size): string =>
  extent === 'part' && lsoas !== null && lsoasInArea !== null
    ? `(${formatNumber(lsoas, 0)} of ${formatNumber(lsoasInArea, 0)} small areas) ${residentsWords(residents)}`
    : residentsWords(residents);
