import { Hono, type Context } from 'hono';

import { bareAddress, isReadable, isWorthKeeping, normalisedQuery } from './address.ts';
import { API_ROOT } from './api.ts';
import type { Assets } from './assets.ts';
import { contentTag } from './contentTag.ts';
import { logToConsole } from './log.ts';
import { londonDay } from './londonDay.ts';
import { lruCache } from './lruCache.ts';
import type { Mount } from './Mount.ts';
import { pageHeaders } from './pageHeaders.ts';
import type { PageRenderer } from './pageRenderer.ts';
import { badAddressPage, faultPage, readOnlyPage, staleStateAnswer } from './plainPage.ts';
import { statePage, STATE_ROOT } from './stateAddress.ts';
import { prepareAnswer, type PreparedAnswer } from './preparedAnswer.ts';

export type AppSetup = {
  mounts: readonly Mount[];
  renderPage: PageRenderer;
  assets: Pick<Assets, 'get'>;
  /** Told of every fault that is not the reader's. */
  log?: (error: unknown) => void;
  today?: () => string;
};

const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';
const STATE_CACHE_CONTROL = 'public, max-age=31536000, immutable';
const MEGABYTE = 1_000_000;

const redirect = (status: 307 | 308, address: string) =>
  new Response(null, {
    status,
    headers: { 'Location': address, 'Access-Control-Allow-Origin': '*' },
  });

/**
 * The whole of Placeboard as one function from request to response: each record's API and pages,
 * and the built files. Answers are kept, encoded, until the record or the day changes.
 */
export function createApp(setup: AppSetup): Hono {
  const { mounts, renderPage, assets, log = logToConsole, today = londonDay } = setup;
  const kept = lruCache<PreparedAnswer>({
    entries: 500,
    total: 48 * MEGABYTE,
    sizeOf: ({ size }) => size,
  });
  const making = new Map<string, Promise<PreparedAnswer>>();

  /** The answer kept under a key, or a new one, made once however many ask for it meanwhile. */
  function keep(key: string, make: () => Promise<PreparedAnswer>) {
    const before = kept.get(key) ?? making.get(key);
    if (before) return before;
    const promise = make()
      .then((answer) => {
        if (answer.status === 200) kept.set(key, answer);
        return answer;
      })
      .finally(() => making.delete(key));
    making.set(key, promise);
    return promise;
  }

  async function apiAnswer(mount: Mount, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const bare = bareAddress(url);
    if (bare !== null) return redirect(308, bare);
    if (!mount.api) {
      const rest = url.pathname.slice(mount.prefix.length + API_ROOT.length);
      return redirect(307, `${mount.apiAddress}${rest}${url.search}`);
    }
    const { api } = mount;
    const query = normalisedQuery(url.search);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isHealth = url.pathname.endsWith('/health');
    if (!isRead || isHealth || !isWorthKeeping(url.pathname, query)) return api.fetch(request);
    const key = `api ${await mount.version()} ${url.pathname}${query}`;
    const answer = await keep(key, async () => {
      const response = await api.fetch(new Request(`${url.origin}${url.pathname}${query}`));
      return prepareAnswer({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      });
    });
    return answer.respond(request);
  }

  async function makePage(mount: Mount, address: string): Promise<PreparedAnswer> {
    const page = await renderPage(new Request(`http://localhost${address}`), mount, mounts);
    const isKept = page.status === 200;
    if (page.state)
      kept.set(
        `state ${page.state.name}`,
        prepareAnswer({
          status: 200,
          body: page.state.json,
          headers: pageHeaders(
            { 'Content-Type': 'application/json', 'Cache-Control': STATE_CACHE_CONTROL },
            mount.illustrative,
          ),
        }),
      );
    return prepareAnswer({
      status: page.status,
      body: page.body,
      headers: pageHeaders(
        {
          'Cache-Control': isKept ? PAGE_CACHE_CONTROL : 'no-store',
          ...(isKept && { ETag: contentTag(page.body) }),
          ...page.headers,
        },
        mount.illustrative,
      ),
    });
  }

  /**
   * What a page needs to be taken over in the browser, under a name made from its content: a page
   * from before a change of the record finds nothing here, and stays as it is.
   */
  async function stateAnswer(mount: Mount, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const name = `state ${url.searchParams.get('v') ?? ''}`;
    url.searchParams.delete('v');
    const page = statePage(url.pathname.slice(mount.prefix.length));
    if (page !== null && !kept.get(name))
      await makePage(mount, `${mount.prefix}${page}${normalisedQuery(url.search)}`);
    return (kept.get(name) ?? staleStateAnswer).respond(request);
  }

  async function pageAnswer(mount: Mount, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const file = assets.get(url.pathname);
    if (file) return file.respond(request);
    if (url.pathname.startsWith('/assets/'))
      return new Response('There is no such file.\n', {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    const bare = bareAddress(url);
    if (bare !== null) return redirect(308, bare);
    if (!isReadable(url.pathname)) return badAddressPage.respond(request);
    const query = normalisedQuery(url.search);
    const address = `${url.pathname}${query}`;
    const make = () => makePage(mount, address);
    // Where an API elsewhere doesn't answer, the renderer says so on a page that isn't kept.
    const version = await mount.version().catch(() => null);
    const answer =
      version !== null && isWorthKeeping(url.pathname, query)
        ? await keep(`page ${version} ${today()} ${address}`, make)
        : await make();
    return answer.respond(request);
  }

  const app = new Hono();
  const longestFirst = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  for (const mount of longestFirst)
    app.all(`${mount.prefix}${API_ROOT}/*`, (c: Context) => apiAnswer(mount, c.req.raw));
  for (const mount of longestFirst)
    app.get(`${mount.prefix}${STATE_ROOT}/*`, (c: Context) => stateAnswer(mount, c.req.raw));
  for (const mount of longestFirst)
    app.get(`${mount.prefix}/*`, (c: Context) => pageAnswer(mount, c.req.raw));
  app.all('*', (c) => readOnlyPage.respond(c.req.raw));
  app.onError((error, c) => {
    log(error);
    return faultPage.respond(c.req.raw);
  });
  return app;
}
