import { useQuery } from '@tanstack/react-query';

import type { Params } from '#src/contract/endpoints.ts';
import type { CollectionName } from '#src/contract/words.ts';

import { collectionKey, type Cached } from './collectionQuery.ts';

/**
 * The answer to a question that the page's loader has already asked.
 * @throws when the loader missed it: a fault of the page, so said to its author
 */
export function useCollection<N extends CollectionName>(
  name: N,
  params: Params<N> = {},
): Cached<N> {
  const { data } = useQuery<Cached<N>>({ queryKey: collectionKey(name, params) });
  if (!data)
    throw new Error(`The page's loader did not prefetch ${name} ${JSON.stringify(params)}`);
  return data;
}
