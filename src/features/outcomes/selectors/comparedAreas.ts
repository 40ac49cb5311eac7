import type { Place } from '#src/contract/place.ts';

/** The areas whose figures stand for the places, and what they are held against, as the API takes them. */
export const comparedAreas = (
  places: readonly Pick<Place, 'figuresFrom'>[],
  comparators: readonly string[],
): string =>
  [...new Set([...places.map(({ figuresFrom }) => figuresFrom), ...comparators])].join(',');
