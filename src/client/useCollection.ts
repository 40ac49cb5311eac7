import { useSuspenseQuery } from '@tanstack/react-query';

import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';

import { collectionKey } from './collectionQuery.ts';

/**
 * One collection of the record. The page's loader has prefetched it, so nothing waits here; what a
 * loader forgot is fetched while React suspends, which fails a page test and a server's render.
 */
export const useCollection = <N extends CollectionName>(
  name: N,
  params: Params<N> = {},
): Answer<N> => useSuspenseQuery<Answer<N>>({ queryKey: collectionKey(name, params) }).data;
