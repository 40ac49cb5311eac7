import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { onTestFinished } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import { RenderInfoContext, type RenderInfo } from '#src/client/page/renderInfo.ts';
import { createQueryClient, fetchFrom } from '#src/client/queryClient.ts';
import { createEmbedRoutes } from '#src/entry/embedRoutes.ts';
import { createRoutes } from '#src/routes.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { mockServer } from './mockServer.ts';

/** Today in tests: the day up to which the published record goes. */
export const TODAY = '2026-11-21';

/**
 * Renders the application at an address, over the real API, and waits until the page is there.
 * Addresses below /example have the router's basename /example.
 * @param record the record of the API
 * @param prefix where the record is mounted, if it is neither of these
 * @param postcodes address of a postcode look-up; null: none
 */
export async function renderApp(
  url: string,
  {
    record = 'example',
    postcodes = null,
    prefix = /^\/example(\/|$)/.test(url) ? '/example' : '',
  }: { record?: 'example' | 'published'; postcodes?: string | null; prefix?: string } = {},
) {
  if (record === 'published') mockServer.use(...handlersFor(await publishedRecord(), prefix));
  history.replaceState(null, '', url);
  const info: RenderInfo = {
    today: TODAY,
    // Absolute, because fetch of Node accepts no relative addresses.
    apiAddress: `${location.origin}${prefix}/api/v1`,
    prefix,
    postcodes,
    otherRecords: [],
  };
  const queryClient = createQueryClient(fetchFrom(info.apiAddress));
  failOnMissedPrefetch(queryClient);
  // Embeds included, as on the server.
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
