import type { Place } from '#src/contract/place.ts';
import type { Commitment } from '#src/contract/promises.ts';

export type GroupBy = 'place' | 'theme';
type Promised = { readonly place: string; readonly theme: string };
export type PromiseGroup<P extends Promised> = {
  /** A place’s id, or a theme’s address word. */
  id: string;
  name: string;
  items: P[];
};

/** A theme as it stands in an address: `Joined-up care` is `joined-up-care`. */
export const themeId = (theme: string): string =>
  theme
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Every theme once, in the alphabet’s order. */
export const themesOf = (promises: readonly Promised[]): { id: string; name: string }[] =>
  [...new Map(promises.map(({ theme }) => [themeId(theme), theme]))]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Promises under the places’ names, every place among them, or under their themes. The order
 * within a group is that of what is given.
 */
export function promiseGroups<P extends Promised>(
  promises: readonly P[],
  by: GroupBy,
  places: readonly Pick<Place, 'id' | 'name'>[],
): PromiseGroup<P>[] {
  if (by === 'theme')
    return themesOf(promises).map((theme) => ({
      ...theme,
      items: promises.filter((each) => themeId(each.theme) === theme.id),
    }));
  return places.map(({ id, name }) => ({
    id,
    name,
    items: promises.filter(({ place }) => place === id),
  }));
}

/** What one person said; on one day, or null where each has its own. */
export type Statement = { person: string; on: string | null; commitments: Commitment[] };

/** Commitments under who said them, in the order in which each is first met. */
export const statementsOf = (commitments: readonly Commitment[]): Statement[] =>
  [...new Set(commitments.map(({ person }) => person))].map((person) => {
    const said = commitments.filter((commitment) => commitment.person === person);
    const [day = null, ...more] = new Set(said.map(({ on }) => on));
    return { person, on: more.length === 0 ? day : null, commitments: said };
  });
