import type { QueryClient } from '@tanstack/react-query';

import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';

import { collectionKey } from './collectionQuery.ts';

/** Asks for collections by a query client: what it has is taken from its cache. */
export const loadFrom =
  (queryClient: QueryClient) =>
  <N extends CollectionName>(name: N, params: Params<N>): Promise<Answer<N>> =>
    queryClient.query<Answer<N>>({ queryKey: collectionKey(name, params) });
