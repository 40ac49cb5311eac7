import { hashKey, QueryClient } from '@tanstack/react-query';

import { apiPath } from '#src/addresses/apiPath.ts';
import type { QueryValues } from '#src/addresses/withQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import { narrowAnswer } from '#src/record/narrow.ts';
import type { SharedAnswers } from '#src/record/SharedAnswers.ts';

import { ApiError } from './apiError.ts';
import { collectionKey, type QueryName } from './collectionQuery.ts';
import type { ReadCollection } from './fold.ts';
import { isAboutDays } from './page/isAboutDays.ts';

/** Asks the API. `path` begins with the collection, such as `places.json?…`. */
export type FetchApi = (path: string, signal?: AbortSignal) => Promise<Response>;

export const fetchFrom =
  (address: string): FetchApi =>
  (path, signal) =>
    fetch(`${address}/${path}`, signal ? { signal } : {});

const TRY_AGAIN = 'What was on screen is still there. Check the connection, then try again.';

/**
 * Fetches one address of the API.
 * @param path such as `places.json`
 * @throws ApiError where there is no answer, an error, or no JSON
 */
async function fetchJson(fetchApi: FetchApi, path: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetchApi(path, signal);
  } catch {
    throw new ApiError(0, 'The record could not be reached.', TRY_AGAIN);
  }
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    throw new ApiError(502, 'The record’s server gave an answer that makes no sense.', TRY_AGAIN);
  }
  if (response.ok) return json;
  const title =
    typeof json === 'object' && json && 'title' in json ? String(json.title) : response.statusText;
  throw new ApiError(response.status, `The record’s server said: ${title}`, TRY_AGAIN);
}

export type ClientOptions = {
  /** Whether the API is known to be files: each is then read once, whole, and narrowed here. */
  isFiles?: boolean;
  /** Reads an answer in place of the check against the contract: for a server that asks itself. */
  readAnswer?: <N extends CollectionName>(name: N, answer: Answer<N>) => Answer<N>;
  /** Answers that this cache has in common with others of the same record. */
  shared?: SharedAnswers;
};

/** One cache for one record. Its default query function fetches every query, by its key. */
export function createQueryClient(
  fetchApi: FetchApi,
  { isFiles = false, readAnswer, shared }: ClientOptions = {},
): QueryClient {
  async function fetchCollection<N extends CollectionName>(
    name: N,
    params: Params<N>,
    signal: AbortSignal,
  ): Promise<Answer<N>> {
    // The contract's parameters are texts and numbers.
    const path = apiPath(name, params as QueryValues);
    const json = await fetchJson(fetchApi, path, signal);
    // Unchecked only where this process answered itself, from a record that was checked when read.
    if (readAnswer) return readAnswer(name, json as Answer<N>);
    return (await import('./parse.ts')).parseAnswer(name, json);
  }

  async function fetchApiDocument(signal: AbortSignal) {
    const json = await fetchJson(fetchApi, 'openapi.json', signal);
    return (await import('./parse.ts')).parseApiDocument(json);
  }

  async function fetchVersion(signal: AbortSignal) {
    const json = await fetchJson(fetchApi, 'health', signal);
    return (await import('./parse.ts')).parseHealth(json).version;
  }

  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: async ({ queryKey, signal, client }) => {
          // Keys are made in collectionQuery.ts only, which types them so.
          const [name, params] = queryKey as [QueryName, object];
          if (name === 'openapi') return fetchApiDocument(signal);
          if (name === 'version') return fetchVersion(signal);
          const question = hashKey(queryKey);
          const before = shared?.get(question);
          if (before) return before;
          const readCollection: ReadCollection = (other) =>
            client.query<Answer<typeof other>>({ queryKey: collectionKey(other, {}) });
          if (!isFiles || Object.keys(params).length === 0) {
            const answer = await fetchCollection(name, params, signal);
            if (isAboutDays(answer, params)) {
              const narrowed = narrowAnswer(params, answer);
              shared?.set(question, narrowed);
              return narrowed;
            }
          }
          const { foldedAnswer } = await import('./fold.ts');
          return foldedAnswer(name, params, readCollection);
        },
        // An answer holds until the record changes: see useHasRecordChanged.ts.
        staleTime: Infinity,
        retry: false,
        networkMode: 'always',
      },
    },
  });
}
