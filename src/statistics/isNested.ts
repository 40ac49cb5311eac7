import type { Area } from '#src/contract/place.ts';

/** The fields of an area that say which area it is part of. */
export type AreaParent = Pick<Area, 'code' | 'within'>;

/**
 * Whether one of two areas is part of the other according to the record, such as a district and its
 * county. Their figures are not independent, as the district’s people are counted in both, so a
 * comparison is approximate: with the share p of the county’s people in the district, the true
 * variance of the difference is smaller by about 2p times the district’s own. A difference may be
 * missed, but none is invented.
 *
 * Places are in their country, too, but there p is below 1%, and comparisons are not marked.
 * @param areas of the record; an area that is not among them is part of none
 */
export function isNested(a: string, b: string, areas: readonly AreaParent[]): boolean {
  const isWithin = (code: string, whole: string): boolean => {
    const within = areas.find((area) => area.code === code)?.within ?? null;
    return within !== null && (within === whole || isWithin(within, whole));
  };
  return isWithin(a, b) || isWithin(b, a);
}
