import { hydrate, QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { RenderInfoContext, type RenderInfo } from '#src/client/page/renderInfo.ts';
import { RouterContext } from '#src/client/page/useIsNavigating.ts';
import { createQueryClient, fetchFrom } from '#src/client/queryClient.ts';
import { API_ROOT, apiAddress, webAddress } from '#src/contract/plain/webAddress.ts';
import { londonDay } from '#src/record/londonDay.ts';
import { createRoutes } from '#src/routes.ts';
import { restoreReader } from '#src/stores/readerStore.ts';

import type { PageData } from './pageData.ts';
import { prefetchOnIntent } from './prefetchOnIntent.ts';

type Router = ReturnType<typeof createBrowserRouter>;

const appOf = (info: RenderInfo, queryClient: QueryClient, router: Router): ReactNode => (
  <StrictMode>
    <RenderInfoContext value={info}>
      <QueryClientProvider client={queryClient}>
        <RouterContext value={router}>
          <RouterProvider router={router} />
        </RouterContext>
      </QueryClientProvider>
    </RenderInfoContext>
  </StrictMode>
);

/** The element that holds the application's markup. @throws Error when index.html lacks it */
function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id “root”');
  return root;
}

/** Loads the code of the page on screen: hydration must not wait for it half-way. */
async function loadMatchedRoutes(routes: RouteObject[], basename: string): Promise<void> {
  const matches = matchRoutes(routes, location, basename) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }),
  );
}

/**
 * A file answers its bare address, whatever it was asked and under whatever name its host found it; so
 * does a page that the browser holds, whichever slide it was asked for. The page is hydrated at the
 * address that it was rendered for.
 * @returns the query and hash that the reader asked for and the page left out; null where there are none
 */
function settleAddress(address: string): { search: string; hash: string } | null {
  const { pathname, search, hash } = location;
  const [path, query] = address.split('?');
  const isUnanswered = search !== '' && (query === undefined || path === pathname);
  // Without the router's key, so that it is the address of a page just loaded, after a reload too.
  const state: unknown = isUnanswered ? null : history.state;
  history.replaceState(state, '', address + (isUnanswered ? '' : hash));
  return isUnanswered ? { search, hash } : null;
}

/** Hydrates the page that the server rendered, with the data that came in it. */
export async function hydratePage(page: PageData): Promise<void> {
  const { info, address, loaderData, queries } = page;
  const { isFile = false, held, prefix } = info;
  const basename = prefix || '/';
  const unanswered = isFile || held ? settleAddress(address) : null;
  const queryClient = createQueryClient(fetchFrom(info.apiAddress), {
    isFiles: isFile && info.apiAddress.startsWith('/'),
  });
  hydrate(queryClient, queries);
  const routes = createRoutes(queryClient);
  await loadMatchedRoutes(routes, basename);
  const router = createBrowserRouter(routes, { basename, hydrationData: { loaderData } });
  // Before a button can answer: what the reader keeps now is added to what was kept.
  restoreReader(prefix);
  const askRest = () => {
    if (unanswered) void router.navigate(unanswered, { replace: true, preventScrollReset: true });
  };
  // A transition is rendered in short pieces, so that the page stays responsive.
  startTransition(() => {
    hydrateRoot(
      rootElement(),
      <OnHydrated callback={askRest}>
        {appOf({ ...info, asked: unanswered?.search }, queryClient, router)}
      </OnHydrated>,
    );
  });
  prefetchOnIntent(router.routes, basename);
}

type OnHydratedProps = { readonly callback: () => void; readonly children: ReactNode };

function OnHydrated({ callback, children }: OnHydratedProps) {
  useEffect(callback, [callback]);
  return children;
}

/**
 * Renders the page in the browser, where no server did: the development server has one record, at
 * the root, and shows the content of embeds in the app.
 */
export async function renderInBrowser(): Promise<void> {
  const info: RenderInfo = {
    today: londonDay(),
    apiAddress: apiAddress(String(import.meta.env['PLACEBOARD_API'] ?? '')) ?? API_ROOT,
    prefix: '',
    postcodes: webAddress(String(import.meta.env['PLACEBOARD_POSTCODES'] ?? '')),
    otherRecords: [],
  };
  const queryClient = createQueryClient(fetchFrom(info.apiAddress));
  const routes = createRoutes(queryClient);
  if (import.meta.env.DEV)
    routes.push(...(await import('./embedRoutes.ts')).createEmbedRoutes(queryClient));
  const router = createBrowserRouter(routes);
  restoreReader(info.prefix);
  createRoot(rootElement()).render(appOf(info, queryClient, router));
  prefetchOnIntent(router.routes, '/');
}
