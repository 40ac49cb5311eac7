import type { CollectionName, Params } from '#src/contract/collections.ts';

/** One question to the API: a collection and what to narrow it by. */
export type CollectionQuery<N extends CollectionName = CollectionName> = {
  [M in N]: readonly [name: M, params: Params<M>];
}[N];

/** Query keys are made in this file only: what is asked for, and its parameters. */
export const collectionKey = <N extends CollectionName>(name: N, params: Params<N>) =>
  [name, params] as const;

/** The API's OpenAPI document. */
export const apiDocumentKey = ['openapi', {}] as const;
/** The version of the record that the API answers from. */
export const recordVersionKey = ['version', {}] as const;

export type QueryName = CollectionName | 'openapi' | 'version';
