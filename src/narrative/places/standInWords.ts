import type { FootprintPart } from '#src/contract/place.ts';
import { formatNumber } from '#src/narrative/language/format.ts';

/** The area that a place's figure is really of: `Westmorland and Furness (standing in for South Cumbria)`. */
export const standInWords = (areaName: string, placeName: string): string =>
  `${areaName} (standing in for ${placeName})`;

/**
 * How much of an area lies in a place, before the place's name, and after it: `partly in`, `: 3 of its
 * 379 small areas`.
 * @param part the area in the place's footprint; undefined where it is a district of the place
 */
export function inPlaceWords(
  part: Pick<FootprintPart, 'extent' | 'lsoas' | 'lsoasInArea'> | undefined,
): { before: string; after: string } {
  if (part?.extent !== 'part') return { before: 'in', after: '' };
  const { lsoas, lsoasInArea } = part;
  return {
    before: 'partly in',
    after:
      lsoas === null || lsoasInArea === null
        ? ''
        : `: ${formatNumber(lsoas, 0)} of its ${formatNumber(lsoasInArea, 0)} small areas`,
  };
}
