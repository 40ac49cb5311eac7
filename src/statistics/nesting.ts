import type { Area } from '#src/contract/place.ts';

/** The fields of an area that say which area it is part of, and how large it is. */
export type AreaParent = Pick<Area, 'code' | 'within' | 'residents'>;

/** That one of two areas is part of the other, so that their figures are not independent. */
export type Nesting = {
  /** Which of the two is the part. */
  part: 'first' | 'second';
  /** Its share of the whole's residents, from 0 to 1; null where it is not known. */
  share: number | null;
};

/**
 * Whether one of two areas is part of the other according to the record, such as a district and its
 * county. The part's people are counted in both figures, which therefore move together. Where the
 * record knows the residents of both, `differenceInterval` allows for that by the part's share. Where
 * it doesn't, the comparison is approximate: a difference may be missed, but none is invented.
 *
 * Places are in their country, too, but there the share is so small that it is left out.
 * @param areas of the record; an area that is not among them is part of none
 */
export function nestingOf(a: string, b: string, areas: readonly AreaParent[]): Nesting | null {
  const areaOf = (code: string) => areas.find((area) => area.code === code);
  const isWithin = (code: string, whole: string): boolean => {
    const within = areaOf(code)?.within ?? null;
    return within !== null && (within === whole || isWithin(within, whole));
  };
  const shareOf = (part: string, whole: string) => {
    const [some, all] = [areaOf(part)?.residents, areaOf(whole)?.residents];
    return some !== undefined && all !== undefined && some < all ? some / all : null;
  };
  if (isWithin(a, b)) return { part: 'first', share: shareOf(a, b) };
  if (isWithin(b, a)) return { part: 'second', share: shareOf(b, a) };
  return null;
}
