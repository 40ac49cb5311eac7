import { useQueryClient } from '@tanstack/react-query';

import type { Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

import { collectionKey, type Cached } from './collectionQuery.ts';

/**
 * The answer to a question that the page's loader has already asked. Answers don't change while a
 * page is open (`staleTime: 'static'`), so the cache is read without an observer for each reading:
 * a long page has a hundred of them.
 * @throws when the loader missed it: a fault of the page, so said to its author
 */
export function useCollection<N extends CollectionName>(
  name: N,
  params: Params<N> = {},
): Cached<N> {
  const data = useQueryClient().getQueryData<Cached<N>>(collectionKey(name, params));
  if (!data)
    throw new Error(`The page's loader did not prefetch ${name} ${JSON.stringify(params)}`);
  return data;
}
