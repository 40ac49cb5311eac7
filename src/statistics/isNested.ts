import type { Area } from '#src/contract/place.ts';

/** What of an area says where it lies. */
export type AreaParent = Pick<Area, 'code' | 'within'>;

/**
 * Whether one of two areas is part of the other, as far as the record says so: a district and its
 * county. Their figures are not independent, as the district’s people are counted in both, so that
 * what is said of the two is approximate: with the share p of the county’s people in the district,
 * the true variance of the difference is smaller by about 2p times the district’s own. A difference
 * may be missed; none is invented.
 *
 * Places lie in their country, too. There p is below 1%, and nothing is marked.
 * @param areas of the record; what is not among them is taken to lie nowhere
 */
export function isNested(a: string, b: string, areas: readonly AreaParent[]): boolean {
  const lies = (code: string, whole: string): boolean => {
    const within = areas.find((area) => area.code === code)?.within ?? null;
    return within !== null && (within === whole || lies(within, whole));
  };
  return lies(a, b) || lies(b, a);
}
