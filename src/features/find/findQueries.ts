import type { QueryClient } from '@tanstack/react-query';

import { collectionKey, type CollectionQuery } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Item } from '#src/contract/collections.ts';

/** The collections that are searched. All are small, and none has a date. */
export const SEARCHED = [
  'system',
  'places',
  'areas',
  'neighbourhoods',
  'services',
  'indicators',
  'people',
  'events',
  'funds',
  'unknowns',
  'glossary',
] as const satisfies readonly CollectionName[];

export type SearchedName = (typeof SEARCHED)[number];

/** Everything that is searched, and the latest figures of each area, which answer what asks for one. */
export type FindData = { readonly [N in SearchedName | 'observations']: readonly Item<N>[] };

/** The latest figure of each area, also of those whose figures end earlier than others’. */
export const LATEST_OF_AREAS = { period: 'latest-of-area' } as const;

export const FIND_QUERIES: readonly CollectionQuery[] = [
  ...SEARCHED.map((name) => [name, {}] as const),
  ['observations', LATEST_OF_AREAS],
];

/**
 * Loads everything that is searched, from the cache where it is there.
 * @throws ApiError where the API doesn't answer
 */
export async function loadFindData(queryClient: QueryClient): Promise<FindData> {
  const loaded = FIND_QUERIES.map(async ([name, params]) => {
    const queryKey = collectionKey(name, params);
    return [name, (await queryClient.query<Answer<typeof name>>({ queryKey })).items];
  });
  // Object.fromEntries forgets that there is one entry for each name.
  return Object.fromEntries(await Promise.all(loaded)) as FindData;
}
