import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { onTestFinished } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import { createQueryClient, fetchFrom } from '#src/client/queryClient.ts';
import { RenderInfoContext, type RenderInfo } from '#src/client/renderInfo.ts';
import { createEmbedRoutes } from '#src/entry/embedRoutes.ts';
import { createRoutes } from '#src/routes.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { mockServer } from './mockServer.ts';

/** The render's day in tests: the day the published record was last searched. */
export const TODAY = '2026-11-21';

/**
 * Mounts the real route table at an address, over the real API and a record, and waits until the
 * page is there. Addresses below /example are mounted as servers mount the worked example.
 * @param record which record answers; the worked example if not said
 * @param postcodes address of a look-up of postcodes; none if not said
 */
export async function renderApp(
  url: string,
  {
    record = 'example',
    postcodes = null,
  }: { record?: 'example' | 'published'; postcodes?: string | null } = {},
) {
  const prefix = /^\/example(\/|$)/.test(url) ? '/example' : '';
  if (record === 'published') mockServer.use(...handlersFor(await publishedRecord(), prefix));
  history.replaceState(null, '', url);
  const info: RenderInfo = {
    today: TODAY,
    // Whole, because outside a browser there is nothing to complete an address with.
    apiAddress: `${location.origin}${prefix}/api/v1`,
    prefix,
    postcodes,
    otherRecords: [],
  };
  const queryClient = createQueryClient(fetchFrom(info.apiAddress));
  failOnMissedPrefetch(queryClient);
  // The server's whole table: what stands in other people's pages, too.
  const routes = [...createRoutes(queryClient), ...createEmbedRoutes(queryClient)];
  const router = createBrowserRouter(routes, { basename: prefix || '/' });
  onTestFinished(() => {
    router.dispose();
    queryClient.clear();
  });
  const user = userEvent.setup();
  const view = render(
    <StrictMode>
      <RenderInfoContext value={info}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </RenderInfoContext>
    </StrictMode>,
  );
  await waitFor(() => {
    if (!router.state.initialized || !view.container.querySelector('main'))
      throw new Error(`${url} is still loading`);
  });
  return { ...view, user, router, queryClient };
}

/**
 * Fails the test where a component reads what its page's loader did not prefetch: React would suspend
 * and fetch it, and the server's render of the same page would fail.
 */
function failOnMissedPrefetch(queryClient: QueryClient): void {
  const missed: string[] = [];
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'observerAdded' && query.state.data === undefined)
      missed.push(JSON.stringify(query.queryKey));
  });
  onTestFinished(() => {
    if (missed.length > 0) throw new Error(`The page’s loader did not prefetch ${missed.join()}`);
  });
}
