import type { Place } from '#src/contract/place.ts';

/** Codes of the places' areas and the comparators, for the API's parameter `area`. */
export const comparedAreas = (
  places: readonly Pick<Place, 'figuresFrom'>[],
  comparators: readonly string[],
): string =>
  [...new Set([...places.map(({ figuresFrom }) => figuresFrom), ...comparators])].join(',');
