import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';

/** More columns can’t be read side by side, nor told apart by colour. */
export const MAX_AREAS = 4;

/** Address of a comparison by ids. What is left out has the page's defaults. */
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
 * Address of the comparison of a place with all others, or with the first others where there are
 * more than fit.
 */
export function compareWithOthers(
  place: { readonly id: string },
  places: readonly { readonly id: string }[],
): string {
  if (places.length <= MAX_AREAS) return compareAddress({});
  const others = places.filter(({ id }) => id !== place.id).slice(0, MAX_AREAS - 1);
  return compareAddress({ areas: [place, ...others].map(({ id }) => id) });
}
