import { QueryClient } from '@tanstack/react-query';

import { apiPath } from '#src/addresses/apiPath.ts';
import type { QueryValues } from '#src/addresses/withQuery.ts';
import type { Answer, Params } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

import { ApiError } from './apiError.ts';
import { API_DOCUMENT, collectionKey, type Cached } from './collectionQuery.ts';
import type { ReadWhole } from './fold.ts';

/** Asks the API. `path` begins with the collection, such as `places.json?…`. */
export type FetchApi = (path: string, signal?: AbortSignal) => Promise<Response>;

export const fetchFrom =
  (address: string): FetchApi =>
  (path, signal) =>
    fetch(`${address}/${path}`, signal ? { signal } : {});

const TRY_AGAIN = 'What was on screen is still there. Check the connection, then try again.';

type Asked = CollectionName | typeof API_DOCUMENT;

async function ask(fetchApi: FetchApi, name: Asked, params: object, signal: AbortSignal) {
  let response: Response;
  let json: unknown;
  try {
    // The contract's parameters are texts and numbers.
    response = await fetchApi(apiPath(name, params as QueryValues), signal);
  } catch {
    throw new ApiError(0, 'The record could not be reached.', TRY_AGAIN);
  }
  try {
    json = await response.json();
  } catch {
    throw new ApiError(502, 'The record’s server gave an answer that makes no sense.', TRY_AGAIN);
  }
  if (!response.ok) {
    const title =
      typeof json === 'object' && json && 'title' in json
        ? String(json.title)
        : response.statusText;
    throw new ApiError(response.status, `The record’s server said: ${title}`, TRY_AGAIN);
  }
  const { parseAnswer, parseApiDocument } = await import('./parse.ts');
  return name === API_DOCUMENT ? parseApiDocument(json) : parseAnswer(name, json);
}

export type ClientOptions = {
  /** Whether the API is known to be files: each is then read once, whole, and narrowed here. */
  files?: boolean;
};

const asksAboutDays = (params: object): boolean =>
  ['asAt', 'from', 'to'].some((name) => name in params);

/** Asks, and folds the answer here where it isn't about the days that were asked for. */
async function askAbout<N extends CollectionName>(
  fetchApi: FetchApi,
  name: N,
  params: Params<N>,
  signal: AbortSignal,
  readWhole: ReadWhole,
) {
  // The schema was chosen by the same name.
  const answer = (await ask(fetchApi, name, params, signal)) as Answer<N>;
  if (!asksAboutDays(params)) return answer;
  const { foldedAnswer, isAboutDays } = await import('./fold.ts');
  return isAboutDays(answer, params) ? answer : foldedAnswer(name, params, readWhole);
}

/**
 * One cache for one record. Every query key is `[collection, params]`, and this one function
 * fetches them all. Nothing is asked twice: the record doesn't change while a page is open.
 */
export const createQueryClient = (
  fetchApi: FetchApi,
  { files = false }: ClientOptions = {},
): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: async ({ queryKey, signal, client }) => {
          // Keys are made in collectionQuery.ts only, which types them so.
          const [name, params] = queryKey as [Asked, object];
          if (name === API_DOCUMENT) return ask(fetchApi, name, params, signal);
          const readWhole: ReadWhole = (whole) =>
            client.query<Cached<typeof whole>>({ queryKey: collectionKey(whole, {}) });
          if (!files || Object.keys(params).length === 0)
            return askAbout(fetchApi, name, params, signal, readWhole);
          const { foldedAnswer } = await import('./fold.ts');
          return foldedAnswer(name, params, readWhole);
        },
        staleTime: 'static',
        gcTime: Infinity,
        retry: false,
        networkMode: 'always',
      },
    },
  });
