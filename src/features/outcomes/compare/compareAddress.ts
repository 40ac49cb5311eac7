/** More columns than these can’t be read side by side, nor told apart by colour. */
export const MOST_AREAS = 4;

/** An address that asks for these; what is left out is as the page has it. */
export function compareAddress(asked: {
  areas?: readonly string[];
  indicators?: readonly string[];
  against?: string;
}): string {
  const search = new URLSearchParams([
    ...(asked.areas ?? []).map((id) => ['area', id]),
    ...(asked.indicators ?? []).map((id) => ['indicator', id]),
    ...(asked.against === undefined ? [] : [['against', asked.against]]),
  ]).toString();
  return search === '' ? '/compare' : `/compare?${search}`;
}

/**
 * Where a place is compared with others: with all of them, as the page does by itself, or with as many
 * as find room, in their order.
 */
export function compareWithOthers(
  place: { readonly id: string },
  places: readonly { readonly id: string }[],
): string {
  if (places.length <= MOST_AREAS) return compareAddress({});
  const others = places.filter(({ id }) => id !== place.id).slice(0, MOST_AREAS - 1);
  return compareAddress({ areas: [place, ...others].map(({ id }) => id) });
}
