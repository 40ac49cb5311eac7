import { Hono, type Context } from 'hono';

import { followResponse } from '#server/follow/followResponse.ts';
import { FOLLOW_PATTERNS } from '#server/follow/followFiles.ts';
import { logToConsole } from '#server/process/logToConsole.ts';
import { pageResponse } from '#server/pages/pageResponse.ts';
import type { LinkPreviewHandler, Renderer } from '#server/pages/pageRenderer.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { normalisedQuery } from '#src/addresses/normalisedQuery.ts';
import { API_ROOT } from '#src/contract/plain/webAddress.ts';
import { londonDay } from '#src/record/londonDay.ts';

import { normalisedAddress, withoutEmptyParameters, isDecodable, isCacheable } from './address.ts';
import type { Assets } from './assets.ts';
import { pageOfLinkPreview } from './linkPreviewPath.ts';
import { createParametersOf } from './pageParameters.ts';
import { createReadiness } from './readiness.ts';
import { createRenderQueue } from './renderQueue.ts';
import {
  badAddressPage,
  busyPage,
  errorPage,
  notFoundPage,
  plainResponse,
  readOnlyPage,
} from './responses/plainPage.ts';
import { prepareResponse, type PreparedResponse } from './responses/preparedResponse.ts';
import { redirect } from './responses/redirect.ts';
import { createResponseCache, versionOf } from './responses/responseCache.ts';

export type AppOptions = Pick<Renderer, 'renderPage'> &
  Partial<Renderer> & {
    mounts: readonly Mount[];
    assets: Pick<Assets, 'get'>;
    /** Address of the postcode look-up that pages use; null: none. */
    postcodes?: string | null;
    /** Who may frame embeds: `*` (the default), or origins separated by spaces; '' for nobody. */
    frames?: string;
    /** Called with every unexpected error. */
    log?: (error: unknown) => void;
    /** Today's date in London, YYYY-MM-DD. */
    today?: () => string;
  };

/**
 * Creates the whole of Placeboard as one function from request to response: each record's API and
 * pages, and the built files. Encoded responses are cached until the record or the day changes.
 */
export function createApp(options: AppOptions): Pick<Hono, 'fetch'> {
  const {
    mounts,
    renderPage,
    linkPreviews = {},
    pages,
    assets,
    postcodes = null,
    frames = '*',
    log = logToConsole,
    today = londonDay,
  } = options;
  const site = { mounts, postcodes, frames };
  const { cached, cacheByUrl, cachedByUrl } = createResponseCache(today);
  const parametersOf = pages ? createParametersOf(pages) : () => null;
  const unreadiness = createReadiness((request) => app.fetch(request));
  const queued = createRenderQueue<PreparedResponse>(busyPage);

  async function serveApi(mount: Mount, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const normalised = normalisedAddress(url);
    if (normalised !== null) return redirect(308, normalised);
    if (!mount.api) {
      const rest = url.pathname.slice(mount.prefix.length + API_ROOT.length);
      return redirect(307, `${mount.apiAddress}${rest}${url.search}`);
    }
    const { api } = mount;
    const query = normalisedQuery(url.search);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && url.pathname.endsWith('/health'))
      return (await unreadiness(mount)) ?? api.fetch(request);
    if (!isRead || !isCacheable(url.pathname, query)) return api.fetch(request);
    const version = await mount.version();
    const prepared = await cached(`api ${version} ${url.pathname}${query}`, request, async () => {
      const response = await api.fetch(new Request(`${url.origin}${url.pathname}${query}`));
      return prepareResponse({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      });
    });
    if (url.search === query) cacheByUrl(request, mount, version, prepared);
    return prepared.respond(request);
  }

  const renderAddress = (mount: Mount, address: string) =>
    pageResponse(renderPage, mount, address, site);

  /**
   * A rendered response, which depends on the day. It waits for its turn, and is not cached while the
   * record's version is not known.
   */
  const rendered = (
    kind: 'page' | 'preview',
    request: Request,
    { version, path, query }: { version: string | null; path: string; query: string },
    render: () => Promise<PreparedResponse>,
  ) =>
    version !== null && isCacheable(path, query)
      ? cached(`${kind} ${version} ${today()} ${path}${query}`, request, (isWanted) =>
          queued(isWanted, render),
        )
      : queued(() => !request.signal.aborted, render);

  async function serveFollowFile(mount: Mount, request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const version = await versionOf(mount);
    const create = async (isWanted: () => boolean) =>
      (await followResponse(mount, pathname.slice(mount.prefix.length))) ??
      queued(isWanted, () => renderAddress(mount, pathname));
    if (version === null) return (await create(() => !request.signal.aborted)).respond(request);
    const prepared = await cached(`follow ${version} ${pathname}`, request, create);
    cacheByUrl(request, mount, version, prepared);
    return prepared.respond(request);
  }

  async function serveLinkPreview(
    handle: LinkPreviewHandler,
    mount: Mount,
    request: Request,
  ): Promise<Response> {
    const { origin, pathname: path, search } = new URL(request.url);
    if (!isDecodable(path)) return plainResponse(badAddressPage, request, frames);
    const page = pageOfLinkPreview('og', path.slice(mount.prefix.length));
    const query = normalisedQuery(search, page === null ? null : pictureParameters(page));
    const version = await versionOf(mount);
    const prepared = await rendered('preview', request, { version, path, query }, async () =>
      prepareResponse(await handle(new URL(path + query, origin), mount, site)),
    );
    return prepared.respond(request);
  }

  /** What a picture depends on. A reader's own words are never drawn, as they would look like ours. */
  const pictureParameters = (page: string) =>
    parametersOf(page)?.filter((name) => name !== 'q') ?? null;

  async function serveFileOrPage(mount: Mount, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const { pathname: path } = url;
    const file = assets.get(path);
    if (file) return file.respond(request);
    if (path.includes('/assets/'))
      return new Response('There is no such file.\n', {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    const normalised = normalisedAddress(url) ?? withoutEmptyParameters(url);
    if (normalised !== null) return redirect(308, normalised);
    if (!isDecodable(path)) return plainResponse(badAddressPage, request, frames);
    const version = await versionOf(mount);
    const query = normalisedQuery(url.search, parametersOf(path.slice(mount.prefix.length) || '/'));
    const prepared = await rendered('page', request, { version, path, query }, () =>
      renderAddress(mount, path + query),
    );
    if (version !== null && url.search === query) cacheByUrl(request, mount, version, prepared);
    return prepared.respond(request);
  }

  const app = new Hono();
  const longestFirst = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  for (const mount of longestFirst)
    app.all(`${mount.prefix}${API_ROOT}/*`, (c: Context) => serveApi(mount, c.req.raw));
  for (const mount of longestFirst)
    for (const pattern of FOLLOW_PATTERNS)
      app.get(`${mount.prefix}${pattern}`, (c: Context) => serveFollowFile(mount, c.req.raw));
  for (const mount of longestFirst)
    for (const [path, handle] of Object.entries(linkPreviews))
      app.get(`${mount.prefix}${path}`, (c: Context) => serveLinkPreview(handle, mount, c.req.raw));
  for (const mount of longestFirst)
    app.get(`${mount.prefix}/*`, (c: Context) => serveFileOrPage(mount, c.req.raw));
  // With a base path nothing is at the root of the host: it redirects to the base.
  app.get('*', (c) =>
    c.req.path === '/'
      ? redirect(307, longestFirst.at(-1)?.prefix ?? '')
      : notFoundPage.respond(c.req.raw),
  );
  app.all('*', (c) => readOnlyPage.respond(c.req.raw));
  app.onError((error, c) => {
    log(error);
    return plainResponse(errorPage, c.req.raw, frames);
  });
  return {
    async fetch(request) {
      const prepared = await cachedByUrl(request);
      return prepared ? prepared.respond(request) : app.fetch(request);
    },
  };
}
