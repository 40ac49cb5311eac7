import type { QueryClient } from '@tanstack/react-query';

import { collectionKey } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Item } from '#src/contract/collections.ts';

/** Everything that is searched. All are small, and none has a date. */
const SEARCHED = [
  'system',
  'places',
  'areas',
  'services',
  'indicators',
  'people',
  'events',
  'unknowns',
  'glossary',
] as const satisfies readonly CollectionName[];

type Searched = (typeof SEARCHED)[number];
export type FindData = { readonly [N in Searched]: readonly Item<N>[] };

export const FIND_QUERIES = SEARCHED.map((name) => [name, {}] as const);

/**
 * Loads everything that is searched, from the cache where it is there.
 * @throws ApiError where the API doesn't answer
 */
export async function loadFindData(queryClient: QueryClient): Promise<FindData> {
  const loaded = SEARCHED.map(async (name) => {
    const queryKey = collectionKey(name, {});
    const { items } = await queryClient.query<Answer<typeof name>>({ queryKey });
    return [name, items];
  });
  // Object.fromEntries forgets that there is one entry for each name.
  return Object.fromEntries(await Promise.all(loaded)) as FindData;
}
