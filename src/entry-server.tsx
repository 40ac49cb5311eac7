import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';

import { addressesOf, type AddressRecord } from '#src/addressesOf.ts';
import { createQueryClient, type FetchApi } from '#src/client/queryClient.ts';
import { RenderInfoContext, type RenderInfo } from '#src/client/renderInfo.ts';
import { createEmbedRoutes, EMBED } from '#src/embedRoutes.ts';
import { createRoutes } from '#src/routes.ts';

import { dehydrate } from './pageState.ts';

export type Rendered =
  | { redirect: string; status: number }
  | {
      status: number;
      /** Tags for the document's head: title, description, robots. */
      head: string;
      /** The application's markup. */
      app: string;
      /**
       * What the browser needs to take over, as JSON; null on error pages and embeds, which stay as
       * they are.
       */
      state: string | null;
      /** Whether it is for a frame in somebody else's page. */
      isEmbed: boolean;
    };

/** React writes a page's title and meta tags first; they belong in the head of the document. */
const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/;

/**
 * Renders one address to complete HTML, asking the API through `fetchApi`.
 * @param request its URL includes the record's prefix, which `info.prefix` names
 */
export async function render(
  request: Request,
  info: RenderInfo,
  fetchApi: FetchApi,
): Promise<Rendered> {
  const queryClient = createQueryClient(fetchApi);
  const { pathname, search } = new URL(request.url);
  const handler = createStaticHandler(
    [...createRoutes(queryClient), ...createEmbedRoutes(queryClient)],
    {
      basename: info.prefix || '/',
    },
  );
  const context = await handler.query(request);
  if (context instanceof Response)
    return { redirect: context.headers.get('Location') ?? '/', status: context.status };
  const isEmbed = context.matches.some(({ route }) => route.id === EMBED);
  // Nothing takes an embed over: it needs none of React's marks.
  const write = isEmbed ? renderToStaticMarkup : renderToString;
  const html = write(
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
  const head = HOISTED.exec(html)?.[0] ?? '';
  const isTaken = context.statusCode === 200 && !isEmbed;
  return {
    status: context.statusCode,
    head,
    app: html.slice(head.length),
    state: isTaken ? dehydrate(queryClient, info, pathname + search) : null,
    isEmbed,
  };
}

/** Every address of the built application over a record. @see addressesOf */
export const addresses = (record: AddressRecord) =>
  addressesOf(
    createRoutes(createQueryClient(() => Promise.reject(new Error('Not asked')))),
    record,
  );

export { embedAddresses } from '#src/embedAddresses.ts';
