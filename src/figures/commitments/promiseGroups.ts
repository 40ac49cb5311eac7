import type { Place } from '#src/contract/place.ts';
import type { Commitment } from '#src/contract/promises.ts';
import { slug } from '#src/narrative/language/slug.ts';

export type GroupBy = 'place' | 'theme';
type Promised = { readonly place: string; readonly theme: string };
export type PromiseGroup<P extends Promised> = {
  /** Id of a place, or slug of a theme. */
  id: string;
  name: string;
  items: P[];
};

/** Every theme once, in alphabetical order; `id` is its slug. */
export const themesOf = (promises: readonly Promised[]): { id: string; name: string }[] =>
  [...new Map(promises.map(({ theme }) => [slug(theme), theme]))]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Groups promises by place (every place has a group, if an empty one) or by theme. Within a group
 * they stay in the order given.
 */
export function promiseGroups<P extends Promised>(
  promises: readonly P[],
  by: GroupBy,
  places: readonly Pick<Place, 'id' | 'name'>[],
): PromiseGroup<P>[] {
  if (by === 'theme')
    return themesOf(promises).map((theme) => ({
      ...theme,
      items: promises.filter((each) => slug(each.theme) === theme.id),
    }));
  return places.map(({ id, name }) => ({
    id,
    name,
    items: promises.filter(({ place }) => place === id),
  }));
}

/** The commitments of one person. `on` is the day of all of them; null: they are of several. */
export type Statement = { person: string; on: string | null; commitments: Commitment[] };

/** Groups commitments by the person who made them, in the order of their first ones. */
export const statementsOf = (commitments: readonly Commitment[]): Statement[] =>
  [...new Set(commitments.map(({ person }) => person))].map((person) => {
    const own = commitments.filter((commitment) => commitment.person === person);
    const [day = null, ...more] = new Set(own.map(({ on }) => on));
    return { person, on: more.length === 0 ? day : null, commitments: own };
  });
