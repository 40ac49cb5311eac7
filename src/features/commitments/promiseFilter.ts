import { quoted, readChoice } from '#src/addresses/readChoice.ts';

import { themeId, type GroupBy } from './promiseGroups.ts';

type Choice = { readonly id: string; readonly name: string };

export type PromiseFilter = { by: GroupBy; place: string | null; theme: string | null };

/**
 * What an address asks of the page of promises. A value that can’t be used is said in words, and
 * the page shows everything instead.
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

/** Whether a filter leaves a promise in. */
export const keepsPromise = (
  { place, theme }: Pick<PromiseFilter, 'place' | 'theme'>,
  promise: { readonly place: string; readonly theme: string },
): boolean =>
  (place === null || place === promise.place) &&
  (theme === null || theme === themeId(promise.theme));

/** What of a filter an address must say; the defaults are left out. */
export const filterParams = ({ by, place, theme }: PromiseFilter): Record<string, string> => ({
  ...(by === 'theme' && { by }),
  ...(place !== null && { place }),
  ...(theme !== null && { theme }),
});
