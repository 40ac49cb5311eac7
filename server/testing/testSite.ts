import { createApp } from '#server/http/app.ts';
import { contentETag } from '#server/http/responses/contentHash.ts';
import { prepareResponse } from '#server/http/responses/preparedResponse.ts';
import type { PageRenderer, ResponseContent } from '#server/pages/pageRenderer.ts';
import { localMount } from '#server/records/mounts/localMount.ts';

import { smallIllustrativeRecord, smallRecord } from './smallRecord.ts';

const SCRIPT = 'console.log("ready");\n'.repeat(100);

/** The built files of a test’s site: one. */
export const TEST_ASSETS = new Map([
  [
    '/assets/index-1.js',
    prepareResponse({
      status: 200,
      headers: {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'ETag': contentETag(SCRIPT),
      },
      body: SCRIPT,
    }),
  ],
]);

const PAGES: Record<string, Partial<ResponseContent>> = {
  '/nowhere': { status: 404, body: 'There is no such page.' },
  '/moved': { status: 302, body: '', headers: { Location: '/register' } },
  '/styled': { headers: { 'content-security-policy': "style-src 'sha256-x'" } },
};

/**
 * A site of two small records, whose pages are made by a stand-in that notes what it was asked; `/broken`
 * fails.
 */
export function testSite() {
  const requested: string[] = [];
  const faults: unknown[] = [];
  const clock = { today: '2026-11-21' };
  /** Of the last page: the records that it may lead to. */
  const mountsSeen: { prefix: string; name: string; illustrative: boolean }[] = [];

  const renderPage: PageRenderer = async (request, mount, { mounts }) => {
    const { pathname, search } = new URL(request.url);
    requested.push(pathname + search);
    mountsSeen.splice(
      0,
      Infinity,
      ...mounts.map(({ prefix, name, illustrative }) => ({ prefix, name, illustrative })),
    );
    if (pathname === '/broken') throw new Error('boom');
    const body = `<!doctype html><title>${mount.name} ${pathname}${search}</title>${'<p>text'.repeat(300)}`;
    return { status: 200, body, headers: {}, ...PAGES[pathname] };
  };
  const app = createApp({
    mounts: [localMount('', smallRecord, {}), localMount('/example', smallIllustrativeRecord, {})],
    renderPage,
    assets: { get: (path) => TEST_ASSETS.get(path) },
    log: (error) => faults.push(error),
    today: () => clock.today,
  });
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.fetch(new Request(`http://localhost${path}`, { headers, method }));
  return { renderPage, get, requested, faults, clock, mountsSeen };
}
