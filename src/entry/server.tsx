import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type RouteObject,
  type StaticHandlerContext,
} from 'react-router';

import { addressesOf, type AddressIds } from '#src/addresses/addressesOf.ts';
import { ApiError } from '#src/client/apiError.ts';
import { collectionKey } from '#src/client/collectionQuery.ts';
import { loadFrom } from '#src/client/loadFrom.ts';
import type { Metadata } from '#src/client/page/metadata.ts';
import { RenderInfoContext, type RenderInfo } from '#src/client/page/renderInfo.ts';
import { createQueryClient, type FetchApi } from '#src/client/queryClient.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import { siteName } from '#src/narrative/site/siteName.ts';
import { renderCard } from '#src/outlets/card/renderCard.tsx';
import { loadPageEmbed } from '#src/outlets/embed/loadPageEmbed.ts';
import { answerInProse } from '#src/contract/plain/periodLabel.ts';
import type { SharedAnswers } from '#src/record/SharedAnswers.ts';
import { createRoutes } from '#src/routes.ts';
import { errorMetadata } from '#src/shells/errorMetadata.ts';
import { HeadTags } from '#src/shells/HeadTags.tsx';

import { createEmbedRoutes, EMBED } from './embedRoutes.ts';
import { writePageData } from './writePageData.ts';

/** What other sites need to show a link to a page. */
export type LinkPreview = Metadata & {
  siteName: string;
  /** Origin of the site's public address; null: not set. */
  origin: string | null;
  isIllustrative: boolean;
  /** Whether a widget shows the page's content, so that an oEmbed request is answered. */
  hasWidget: boolean;
  /** Draws the page's picture as SVG; null for an embed. */
  card: (() => Promise<string>) | null;
};

/** A redirect, or a page as HTML. */
export type RenderedPage =
  | { redirect: string; status: number }
  | {
      status: number;
      /** Tags for the document's head: title, description, robots. */
      head: string;
      /** The application's markup. */
      app: string;
      /**
       * The data block that the browser hydrates the page with; null on error pages and embeds, which
       * are not hydrated.
       */
      pageData: string | null;
      /** Whether it is a page for somebody else's frame. */
      isEmbed: boolean;
      /** Null on error pages. */
      linkPreview: LinkPreview | null;
    };

/** How a render asks the API. */
export type ApiAccess = {
  fetchApi: FetchApi;
  /**
   * What renders share of an API that runs in this process, whose answers need no checking; null: it
   * is elsewhere.
   */
  sharedAnswers: (() => Promise<SharedAnswers>) | null;
};

/** Runs the loaders of an address and renders its route. */
async function renderRoute(
  request: Request,
  info: RenderInfo,
  { fetchApi, sharedAnswers }: ApiAccess,
) {
  const queryClient = createQueryClient(
    fetchApi,
    sharedAnswers === null ? {} : { readAnswer: answerInProse, shared: await sharedAnswers() },
  );
  const handler = createStaticHandler(
    [...createRoutes(queryClient), ...createEmbedRoutes(queryClient)],
    {
      basename: info.prefix || '/',
    },
  );
  const context = await handler.query(request);
  if (context instanceof Response) return context;
  const isEmbed = context.matches.some(({ route }) => route.id === EMBED);
  // An embed is not hydrated: it needs none of React's markers.
  const renderMarkup = isEmbed ? renderToStaticMarkup : renderToString;
  const app = renderMarkup(
    <StrictMode>
      <RenderInfoContext value={info}>
        <QueryClientProvider client={queryClient}>
          <StaticRouterProvider
            router={createStaticRouter(handler.dataRoutes, context)}
            context={context}
            hydrate={false}
          />
        </QueryClientProvider>
      </RenderInfoContext>
    </StrictMode>,
  );
  return { queryClient, context, isEmbed, app };
}

type Loaded = Exclude<Awaited<ReturnType<typeof renderRoute>>, Response>;

/**
 * Renders one address to complete HTML.
 * @param request its URL includes the record's prefix, which `info.prefix` names
 */
export async function render(
  request: Request,
  info: RenderInfo,
  access: ApiAccess,
): Promise<RenderedPage> {
  const loaded = await renderRoute(request, info, access);
  if (loaded instanceof Response)
    return { redirect: loaded.headers.get('Location') ?? '/', status: loaded.status };
  const { queryClient, context, isEmbed, app } = loaded;
  const { pathname, search } = new URL(request.url);
  const isThere = context.statusCode === 200;
  // Where the API gave no answer, this server is a gateway that failed.
  const lacksAnswer = Object.values(context.errors ?? {}).some((one) => one instanceof ApiError);
  return {
    status: lacksAnswer ? 502 : context.statusCode,
    head: renderToStaticMarkup(
      <HeadTags
        metadata={metadataOf(context)}
        system={systemOf(queryClient)}
        prefix={info.prefix}
        path={isThere && !isEmbed ? pathname : null}
      />,
    ),
    app,
    pageData:
      isThere && !isEmbed
        ? writePageData(queryClient, {
            info,
            address: pathname + search,
            loaderData: context.loaderData,
          })
        : null,
    isEmbed,
    linkPreview: await linkPreviewOf(loaded, new URL(request.url), info),
  };
}

const systemOf = (queryClient: QueryClient) =>
  queryClient.getQueryData<Answer<'system'>>(collectionKey('system', {}))?.items[0];

/** What the page's loader returned, or what is said in its place. */
function metadataOf({ errors, loaderData, matches }: StaticHandlerContext): Metadata {
  const error: unknown = Object.values(errors ?? {})[0];
  // Every page’s loader returns its metadata.
  const metadata = loaderData[matches.at(-1)?.route.id ?? ''] as Metadata | undefined;
  return error === undefined && metadata ? metadata : errorMetadata(error);
}

async function linkPreviewOf(
  { context, isEmbed, queryClient }: Loaded,
  url: URL,
  { prefix, isFile }: RenderInfo,
): Promise<LinkPreview | null> {
  const system = systemOf(queryClient);
  const match = context.matches.at(-1);
  if (!system || !match || context.statusCode !== 200) return null;
  const { baseAddress, basis } = system;
  const own = metadataOf(context);
  const metadata = { ...own, title: own.sharedTitle ?? own.title };
  const load = loadFrom(queryClient);
  const address = url.pathname.slice(prefix.length) + url.search;
  return {
    ...metadata,
    siteName: siteName(system),
    origin: baseAddress === null ? null : new URL(baseAddress).origin,
    isIllustrative: basis === 'illustrative',
    // Only where a public address lets oEmbed answer at all.
    hasWidget:
      baseAddress !== null &&
      (await loadPageEmbed(address, { isFile: isFile === true, load })) !== null,
    card: isEmbed
      ? null
      : () =>
          renderCard(
            {
              route: match.route.id,
              metadata,
              params: match.params,
              search: url.searchParams,
              address:
                baseAddress === null
                  ? null
                  : `${new URL(baseAddress).host}${url.pathname === '/' ? '' : url.pathname}${url.search}`,
            },
            load,
            renderToStaticMarkup,
          ),
  };
}

/** For what is asked of routes without fetching anything. */
const idleQueryClient = () => createQueryClient(() => Promise.reject(new Error('Not asked')));

/** Every address of the built application over a record. @see addressesOf */
export const addresses = (ids: AddressIds) => addressesOf(createRoutes(idleQueryClient()), ids);

/** A page's path, such as `/places/:place`, and the parameters of its query that it reads. */
export type PageParameters = { path: string; params: readonly string[] };

async function loadRoutes(
  routes: readonly RouteObject[],
  inherited: readonly string[] = [],
): Promise<PageParameters[]> {
  const loaded = routes.map(async ({ path, lazy, children = [] }) => {
    const route: RouteObject = typeof lazy === 'function' ? await lazy() : {};
    // Set by createRoutes; the router's own type is for anything.
    const handle = route.handle as { queryParams?: readonly string[] } | undefined;
    const params = [...inherited, ...(handle?.queryParams ?? [])];
    return [
      ...(path === undefined ? [] : [{ path, params }]),
      ...(await loadRoutes(children, params)),
    ];
  });
  return (await Promise.all(loaded)).flat();
}

/**
 * Loads the code of every page and widget, so that a render loads none.
 * @returns what each page reads of its address; widgets are not among them, as they reject what they
 *   don't know
 */
export async function loadPages(): Promise<PageParameters[]> {
  const queryClient = idleQueryClient();
  const [pages] = await Promise.all([
    loadRoutes(createRoutes(queryClient)),
    loadRoutes(createEmbedRoutes(queryClient)),
  ]);
  return pages;
}

export { embedAddresses } from '#src/outlets/embed/embedAddresses.ts';
export { oEmbed } from '#src/outlets/embed/oEmbed.ts';
