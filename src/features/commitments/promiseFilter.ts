import { quoted, readChoice } from '#src/addresses/readChoice.ts';

import { slug } from '#src/narrative/language/slug.ts';

import type { GroupBy } from '#src/figures/commitments/promiseGroups.ts';

type Choice = { readonly id: string; readonly name: string };

export type PromiseFilter = { by: GroupBy; place: string | null; theme: string | null };

/**
 * Reads the filter from an address. A value that can’t be used is described in `problems` and left
 * out of the filter.
 */
export function readPromiseFilter(
  search: URLSearchParams,
  places: readonly Choice[],
  themes: readonly Choice[],
): PromiseFilter & { problems: string[] } {
  const problems: string[] = [];
  const choose = (name: string, choices: readonly Choice[]) =>
    readChoice(search, { name, instead: `every ${name} is shown` }, choices, problems);
  const place = choose('place', places);
  const theme = choose('theme', themes);
  const by = search.get('by') ?? 'place';
  if (by !== 'place' && by !== 'theme')
    problems.push(
      `The list can be arranged by place or by theme, not by ${quoted(by)}; it is by place.`,
    );
  return { by: by === 'theme' ? 'theme' : 'place', place, theme, problems };
}

/** Whether a promise is of the filter’s place and theme. */
export const matchesPromiseFilter = (
  { place, theme }: Pick<PromiseFilter, 'place' | 'theme'>,
  promise: { readonly place: string; readonly theme: string },
): boolean =>
  (place === null || place === promise.place) && (theme === null || theme === slug(promise.theme));

/** A filter as parameters of an address, without defaults. */
export const filterParams = ({ by, place, theme }: PromiseFilter): Record<string, string> => ({
  ...(by === 'theme' && { by }),
  ...(place !== null && { place }),
  ...(theme !== null && { theme }),
});
