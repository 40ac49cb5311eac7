import type { Place } from '#src/contract/place.ts';

/** Residents of a place, all its parts together; null where those of a part are not stated. */
export const residentsOf = ({ footprint }: Pick<Place, 'footprint'>): number | null =>
  footprint.reduce<number | null>(
    (sum, { residents }) => (sum === null || residents === null ? null : sum + residents),
    0,
  );
