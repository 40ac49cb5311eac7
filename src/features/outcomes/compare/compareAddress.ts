import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';

/** More columns than these can’t be read side by side, nor told apart by colour. */
export const MAX_AREAS = 4;

/** An address that asks for these; what is left out is as the page has it. */
export function compareAddress(choices: {
  areas?: readonly string[];
  indicators?: readonly string[];
  against?: string;
}): string {
  return withQuery(paths.compare, {
    area: choices.areas,
    indicator: choices.indicators,
    against: choices.against,
  });
}

/**
 * Where a place is compared with others: with all of them, as the page does by itself, or with as many
 * as find room, in their order.
 */
export function compareWithOthers(
  place: { readonly id: string },
  places: readonly { readonly id: string }[],
): string {
  if (places.length <= MAX_AREAS) return compareAddress({});
  const others = places.filter(({ id }) => id !== place.id).slice(0, MAX_AREAS - 1);
  return compareAddress({ areas: [place, ...others].map(({ id }) => id) });
}
