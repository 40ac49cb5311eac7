import { Hono, type Context } from 'hono';

import { followedAnswer } from '#server/follow/followedAnswer.ts';
import { FOLLOW_PATTERNS } from '#server/follow/following.ts';
import { logToConsole } from '#server/process/logToConsole.ts';
import { makePage } from '#server/pages/makePage.ts';
import type { PageRenderer, Teller } from '#server/pages/pageRenderer.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { normalisedQuery } from '#src/addresses/normalisedQuery.ts';
import { API_ROOT } from '#src/contract/plain/words.ts';
import { londonDay } from '#src/record/londonDay.ts';

import { bareAddress, filledAddress, isReadable, isWorthKeeping } from './address.ts';
import type { Assets } from './assets.ts';
import { createKeptAnswers, versionOf } from './keptAnswers.ts';
import {
  badAddressPage,
  faultPage,
  nothingHerePage,
  plainAnswer,
  readOnlyPage,
} from './plainPage.ts';
import { prepareAnswer, type PreparedAnswer } from './preparedAnswer.ts';
import { redirect } from './redirect.ts';

export type AppSetup = {
  mounts: readonly Mount[];
  renderPage: PageRenderer;
  /** What is answered beside pages, by where after a record's prefix: `/oembed`. */
  tellers?: Readonly<Record<string, Teller>>;
  assets: Pick<Assets, 'get'>;
  /** Address of a look-up of postcodes that pages may ask; null: there is none. */
  postcodes?: string | null;
  /** Who may frame embeds; anybody, if not said. */
  frames?: string;
  /** Told of every fault that is not the reader's. */
  log?: (error: unknown) => void;
  today?: () => string;
};

/**
 * The whole of Placeboard as one function from request to response: each record's API and pages,
 * and the built files. Answers are kept, encoded, until the record or the day changes.
 */
export function createApp(setup: AppSetup): Pick<Hono, 'fetch'> {
  const {
    mounts,
    renderPage,
    tellers = {},
    assets,
    postcodes = null,
    frames = '*',
    log = logToConsole,
    today = londonDay,
  } = setup;
  const site = { mounts, postcodes, frames };
  const { keep, remember, recentAnswer } = createKeptAnswers(today);

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
    const version = await mount.version();
    const answer = await keep(`api ${version} ${url.pathname}${query}`, async () => {
      const response = await api.fetch(new Request(`${url.origin}${url.pathname}${query}`));
      return prepareAnswer({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      });
    });
    remember(request, mount, version, answer);
    return answer.respond(request);
  }

  const newPage = (mount: Mount, address: string) => makePage(renderPage, mount, address, site);

  async function followAnswer(mount: Mount, request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const version = await mount.version();
    const answer = await keep(
      `follow ${version} ${pathname}`,
      async () =>
        (await followedAnswer(mount, pathname.slice(mount.prefix.length))) ??
        newPage(mount, pathname),
    );
    remember(request, mount, version, answer);
    return answer.respond(request);
  }

  /** What other people's sites ask about a page, kept like a page. */
  async function toldAnswer(tell: Teller, mount: Mount, request: Request): Promise<Response> {
    const { origin, pathname, search } = new URL(request.url);
    if (!isReadable(pathname)) return plainAnswer(badAddressPage, request, frames);
    const query = normalisedQuery(search);
    const version = await versionOf(mount);
    const make = async (): Promise<PreparedAnswer> =>
      prepareAnswer(await tell(new URL(pathname + query, origin), mount, site));
    const isKept = version !== null && isWorthKeeping(pathname, query);
    const answer = await (isKept
      ? keep(`told ${version} ${today()} ${pathname}${query}`, make)
      : make());
    return answer.respond(request);
  }

  async function pageAnswer(mount: Mount, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const file = assets.get(url.pathname);
    if (file) return file.respond(request);
    if (url.pathname.includes('/assets/'))
      return new Response('There is no such file.\n', {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    const bare = bareAddress(url) ?? filledAddress(url);
    if (bare !== null) return redirect(308, bare);
    if (!isReadable(url.pathname)) return plainAnswer(badAddressPage, request, frames);
    const version = await versionOf(mount);
    const query = normalisedQuery(url.search);
    const address = `${url.pathname}${query}`;
    const make = () => newPage(mount, address);
    if (version === null || !isWorthKeeping(url.pathname, query))
      return (await make()).respond(request);
    const answer = await keep(`page ${version} ${today()} ${address}`, make);
    remember(request, mount, version, answer);
    return answer.respond(request);
  }

  const app = new Hono();
  const longestFirst = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  for (const mount of longestFirst)
    app.all(`${mount.prefix}${API_ROOT}/*`, (c: Context) => apiAnswer(mount, c.req.raw));
  for (const mount of longestFirst)
    for (const pattern of FOLLOW_PATTERNS)
      app.get(`${mount.prefix}${pattern}`, (c: Context) => followAnswer(mount, c.req.raw));
  for (const mount of longestFirst)
    for (const [path, tell] of Object.entries(tellers))
      app.get(`${mount.prefix}${path}`, (c: Context) => toldAnswer(tell, mount, c.req.raw));
  for (const mount of longestFirst)
    app.get(`${mount.prefix}/*`, (c: Context) => pageAnswer(mount, c.req.raw));
  // Below a base nothing else is here; the address of the whole host leads to it.
  app.get('*', (c) =>
    c.req.path === '/'
      ? redirect(307, longestFirst.at(-1)?.prefix ?? '')
      : nothingHerePage.respond(c.req.raw),
  );
  app.all('*', (c) => readOnlyPage.respond(c.req.raw));
  app.onError((error, c) => {
    log(error);
    return plainAnswer(faultPage, c.req.raw, frames);
  });
  return {
    async fetch(request) {
      const answer = await recentAnswer(request);
      return answer ? answer.respond(request) : app.fetch(request);
    },
  };
}
