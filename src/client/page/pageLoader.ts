import type { QueryClient } from '@tanstack/react-query';
import { replace, type LoaderFunctionArgs, type Params as RouteParams } from 'react-router';

import { ApiError } from '#src/client/apiError.ts';
import {
  apiDocumentKey,
  collectionKey,
  type CollectionQuery,
} from '#src/client/collectionQuery.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import type { System } from '#src/contract/system.ts';
import { systemIn } from '#src/record/systemIn.ts';

import type { Metadata } from './metadata.ts';

/** Fetches one collection, or takes it from the cache. */
export type Load = <N extends CollectionName>(name: N, params?: Params<N>) => Promise<Answer<N>>;

/** What a query is told whose answer a rendered page comes without. */
export const ASIDE = { isAside: true };

export type PageLoader<M = Metadata> = (
  queryClient: QueryClient,
) => (args: LoaderFunctionArgs) => Promise<M>;

type PageArguments = {
  load: Load;
  /**
   * Fetches what the loader works something out of: a page that a server rendered comes without the
   * answer, unless the page itself reads it, too.
   */
  loadAside: Load;
  loadAll: (queries: readonly CollectionQuery[]) => Promise<void>;
  /** @throws Error where the record has no system */
  loadSystem: () => Promise<System>;
  loadApiDocument: () => Promise<unknown>;
  params: RouteParams;
  search: URLSearchParams;
};

/**
 * A page's loader: reads the address, prefetches, and says what the page is. What it fetches is in the
 * cache when the page renders, on the server as in the browser.
 * @returns the page's metadata; null for a route that only frames pages
 */
export const pageLoader =
  <M extends Metadata | null>(prefetch: (args: PageArguments) => Promise<M>): PageLoader<M> =>
  (queryClient) =>
  async ({ params, request }) => {
    const versions = new Set<string>();
    const loadWith =
      (options: { meta?: typeof ASIDE }): Load =>
      async (name, query) => {
        const queryKey = collectionKey(name, query ?? {});
        const answer = await queryClient.query<Answer<typeof name>>({ queryKey, ...options });
        versions.add(answer.meta.version);
        return answer;
      };
    const load = loadWith({});
    const run = () =>
      prefetch({
        load,
        loadAside: loadWith({ meta: ASIDE }),
        loadAll: async (queries) => {
          await Promise.all(queries.map(([name, query]) => load(name, query)));
        },
        loadSystem: async () => {
          const system = systemIn(await load('system'));
          return system;
        },
        loadApiDocument: () => queryClient.query({ queryKey: apiDocumentKey }),
        params,
        search: new URL(request.url).searchParams,
      });
    try {
      const metadata = await run();
      if (versions.size < 2) return metadata;
      // The record changed since some of these answers were fetched: a page shows one version.
      await queryClient.invalidateQueries({ refetchType: 'none' });
      return await run();
    } catch (error) {
      if (error instanceof ApiError) stayWhereWeAre(request);
      throw error;
    }
  };

/**
 * A navigation that failed for want of an answer goes back to the page on screen, which says so (see
 * NavigationNotice). When the address has already changed (first load, back button) there is nothing
 * to go back to, and the error page stands in.
 */
function stayWhereWeAre(request: Request): void {
  if (typeof document === 'undefined') return;
  const [here = ''] = location.href.split('#');
  if (request.url !== here) throw replace(location.href);
}
