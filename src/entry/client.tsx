import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { breathe } from '#src/client/breathe.ts';
import { createQueryClient, fetchFrom } from '#src/client/queryClient.ts';
import { RenderInfoContext, type RenderInfo } from '#src/client/renderInfo.ts';
import { showMoving } from '#src/client/showMoving.ts';
import { API_ROOT, apiAddress, webAddress } from '#src/contract/plain/words.ts';
import { createRoutes } from '#src/routes.ts';
import { recallReader } from '#src/stores/readerStore.ts';

import { rehydrate, type PageState } from './pageState.ts';
import { paintFirst } from './paintFirst.ts';
import { prepareMoves } from './prepareMoves.ts';

/** Today in London, as YYYY-MM-DD. */
const londonToday = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** Without a rendered page there is one record, at the root. */
const unrendered = (): PageState => {
  const info: RenderInfo = {
    today: londonToday(),
    apiAddress: apiAddress(String(import.meta.env['PLACEBOARD_API'] ?? '')) ?? API_ROOT,
    prefix: '',
    postcodes: webAddress(String(import.meta.env['PLACEBOARD_POSTCODES'] ?? '')),
    otherRecords: [],
  };
  return { info, address: '', answers: [] };
};

/** Loads the code of the page on screen, so that it is taken over in one go. */
async function loadMatched(routes: RouteObject[], prefix: string): Promise<string[]> {
  const matches = matchRoutes(routes, location, prefix || '/') ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }),
  );
  return matches.map(({ route }) => route.id ?? '');
}

/** Tells once its content has been taken over. */
function TakenOver({
  tell,
  children,
}: {
  readonly tell: () => void;
  readonly children: ReactNode;
}) {
  useEffect(tell, [tell]);
  return children;
}

/**
 * A file answers its bare address, whatever it was asked and under whatever name its host found it:
 * the page is taken over at the address that it was rendered for.
 * @returns the query that was asked and isn't answered yet; null where there is none
 */
function settleAddress(address: string): { search: string; hash: string } | null {
  const { search, hash } = location;
  const isBare = !address.includes('?');
  history.replaceState(history.state, '', address + (isBare && search ? '' : hash));
  return isBare && search ? { search, hash } : null;
}

/**
 * Starts the application in the page.
 * @param state of a rendered page, to take it over; null where nothing was rendered
 * @param onTaken called once the page on screen answers the reader
 */
export async function start(state: PageState | null, onTaken?: () => void): Promise<void> {
  const { info, address, answers } = state ?? unrendered();
  const isFile = info.isFile === true;
  const queryClient = createQueryClient(fetchFrom(info.apiAddress), {
    files: isFile && info.apiAddress.startsWith('/'),
  });
  rehydrate(queryClient, answers);
  const unanswered = isFile ? settleAddress(address) : null;
  const routes = createRoutes(queryClient);
  // The development server renders nothing: it shows the content of embeds in the app.
  if (import.meta.env.DEV)
    routes.push(...(await import('./embedRoutes.ts')).createEmbedRoutes(queryClient));
  const ids = state === null ? [] : await loadMatched(routes, info.prefix);
  await breathe();
  const router = createBrowserRouter(routes, {
    basename: info.prefix || '/',
    instrumentations: [{ router: paintFirst }],
    ...(state !== null && {
      hydrationData: { loaderData: Object.fromEntries(ids.map((id) => [id, null])) },
    }),
  });
  // Back and forward come without a call. What is shown ends with the move (FocusOnNavigation).
  router.subscribe(({ navigation }) => {
    if (navigation.state !== 'idle') showMoving(true);
  });
  await breathe();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id “root”');
  const begin = () => {
    onTaken?.();
    if (unanswered) void router.navigate(unanswered, { replace: true, preventScrollReset: true });
  };
  const app = (
    <StrictMode>
      <RenderInfoContext value={info}>
        <QueryClientProvider client={queryClient}>
          <TakenOver tell={begin}>
            <RouterProvider router={router} />
          </TakenOver>
        </QueryClientProvider>
      </RenderInfoContext>
    </StrictMode>
  );
  // Before a button can answer: what it keeps is added to what was kept.
  recallReader(info.prefix);
  // In a transition the work is cut into short pieces, and the page stays responsive.
  startTransition(() => {
    if (state === null) createRoot(root).render(app);
    else hydrateRoot(root, app);
  });
  await breathe();
  prepareMoves(router.routes, info.prefix || '/');
}
