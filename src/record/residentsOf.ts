import type { Place } from '#src/contract/place.ts';

/** The number of residents of a place; null where it is not stated for a part of the footprint. */
export const residentsOf = ({ footprint }: Pick<Place, 'footprint'>): number | null =>
  footprint.reduce<number | null>(
    (sum, { residents }) => (sum === null || residents === null ? null : sum + residents),
    0,
  );
