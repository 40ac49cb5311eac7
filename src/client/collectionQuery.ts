import type { Answer, Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

/** One question to the API: a collection and what to narrow it by. */
export type CollectionQuery<N extends CollectionName = CollectionName> = {
  [M in N]: readonly [name: M, params: Params<M>];
}[N];

/** Query keys are made in this file only. */
export const collectionKey = <N extends CollectionName>(name: N, params: Params<N>) =>
  [name, params] as const;

/** Types what the cache holds under a key of `collectionKey`. */
export type Cached<N extends CollectionName> = Answer<N>;

/** The API's OpenAPI document is no collection, and has a key of its own. */
export const API_DOCUMENT = 'openapi';
export const apiDocumentKey = [API_DOCUMENT, {}] as const;
