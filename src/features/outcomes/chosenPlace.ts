import { MOST_COLOURED } from '#src/charts/placeStyles.ts';
import type { Place } from '#src/contract/place.ts';

/** Where there are more places than colours, a reader may choose the one that has it. */
export const canChoosePlace = (places: readonly unknown[]): boolean =>
  places.length > MOST_COLOURED;

/**
 * The place an address asks to stand out. A bad value is said in words, and none stands out.
 * @param asked the value of `?place=`, null where it isn't given
 */
export function readChosenPlace(
  asked: string | null,
  places: readonly Pick<Place, 'id'>[],
): { chosen: string | null; problem: string | null } {
  if (!asked || !canChoosePlace(places)) return { chosen: null, problem: null };
  if (places.some(({ id }) => id === asked)) return { chosen: asked, problem: null };
  return {
    chosen: null,
    problem: `The address asks for the place “${asked}” to stand out, but there is none of that name. All are shown alike.`,
  };
}

/** An indicator's address with what a reader chose: `/outcomes/obesity?sex=Male&place=north`. */
export function outcomeAddress(
  indicator: string,
  chosen: { sex?: string | null; place?: string | null },
): string {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return `/outcomes/${indicator}${query && `?${query}`}`;
}
