import type { QueryClient } from '@tanstack/react-query';

import { collectionKey } from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/collections.ts';

import type { FindData } from './matching/findEntries.ts';

/** The queries of everything that is searched. All are small, and none has a date. */
export const FIND_QUERIES = [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['services', {}],
  ['indicators', {}],
  ['people', {}],
  ['events', {}],
  ['unknowns', {}],
] as const;

/**
 * Loads everything that is searched, from the cache where it is there.
 * @throws ApiError where the API doesn't answer
 */
export async function loadFindData(queryClient: QueryClient): Promise<FindData> {
  const load = async <N extends CollectionName>(name: N) =>
    (await queryClient.query<Answer<N>>({ queryKey: collectionKey(name, {}) })).items;
  const [system, places, areas, services, indicators, people, events, unknowns] = await Promise.all(
    [
      load('system'),
      load('places'),
      load('areas'),
      load('services'),
      load('indicators'),
      load('people'),
      load('events'),
      load('unknowns'),
    ],
  );
  return { system, places, areas, services, indicators, people, events, unknowns };
}
