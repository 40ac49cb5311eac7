// @vitest-environment node
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { ResponseContent, PageRenderer } from '#server/pages/pageRenderer.ts';
import { localMount } from '#server/records/mounts/localMount.ts';
import { remoteMount } from '#server/records/mounts/remoteMount.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { answerSchema } from '#src/contract/api/answer.ts';
import { RegisterCell } from '#src/contract/register.ts';

import { createApp } from './app.ts';
import { contentETag } from './responses/contentHash.ts';
import { prepareResponse } from './responses/preparedResponse.ts';

const script = 'console.log("ready");\n'.repeat(100);
const files = new Map([
  [
    '/assets/index-1.js',
    prepareResponse({
      status: 200,
      headers: {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'ETag': contentETag(script),
      },
      body: script,
    }),
  ],
]);

const RegisterAnswer = z.looseObject({ items: z.array(RegisterCell) });

let requested: string[] = [];
let others: unknown;
let faults: unknown[] = [];
let today = '2026-11-21';

const pages: Record<string, Partial<ResponseContent>> = {
  '/nowhere': { status: 404, body: 'There is no such page.' },
  '/moved': { status: 302, body: '', headers: { Location: '/register' } },
  '/styled': { headers: { 'content-security-policy': "style-src 'sha256-x'" } },
};
const renderPage: PageRenderer = async (request, mount, { mounts }) => {
  const { pathname, search } = new URL(request.url);
  requested.push(pathname + search);
  others = mounts.map(({ prefix, name, illustrative }) => ({ prefix, name, illustrative }));
  if (pathname === '/broken') throw new Error('boom');
  const body = `<!doctype html><title>${mount.name} ${pathname}${search}</title>${'<p>text'.repeat(300)}`;
  return { status: 200, body, headers: {}, ...pages[pathname] };
};

const newApp = () =>
  createApp({
    mounts: [localMount('', smallRecord, {}), localMount('/example', smallIllustrativeRecord, {})],
    renderPage,
    assets: { get: (path) => files.get(path) },
    log: (error) => faults.push(error),
    today: () => today,
  });
let app: ReturnType<typeof newApp>;
beforeEach(() => {
  requested = [];
  faults = [];
  today = '2026-11-21';
  app = newApp();
});

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.fetch(new Request(`http://localhost${path}`, { headers, method }));
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const text = (body: Uint8Array) => new TextDecoder().decode(body);

describe('compression', () => {
  it.each([
    '/',
    '/api/v1/register',
    '/api/v1/decisions.csv',
    '/api/v1/schemas/Place.json',
    '/assets/index-1.js',
  ])('is negotiated for %s', async (path) => {
    const plain = await get(path);
    const whole = text(await bytes(plain));
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(plain.headers.get('Vary')).toBe('Accept-Encoding');
    const brotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(brotli.headers.get('Content-Encoding')).toBe('br');
    const packed = await bytes(brotli);
    expect(brotli.headers.get('Content-Length')).toBe(String(packed.byteLength));
    expect(text(brotliDecompressSync(packed))).toBe(whole);
    const gzip = await get(path, { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers.get('Content-Encoding')).toBe('gzip');
    expect(text(gunzipSync(await bytes(gzip)))).toBe(whole);
    expect(gzip.headers.get('ETag')).toBe(plain.headers.get('ETag'));
    expect(gzip.headers.get('Vary')).toBe('Accept-Encoding');
  });

  it('is left out where it would cost more than it saves', async () => {
    const response = await get('/nowhere', { 'Accept-Encoding': 'br' });
    expect(response.headers.get('Content-Encoding')).toBeNull();
  });
});

describe('pages', () => {
  it('carry the security headers', async () => {
    const { headers, status } = await get('/');
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cache-control': expect.stringMatching(/^public, max-age=60, stale-while-revalidate=/),
      'etag': expect.stringMatching(/^W\/".+"$/),
    });
    expect(headers.get('X-Robots-Tag')).toBeNull();
  });

  it('keep a policy of their own', async () => {
    const { headers } = await get('/styled');
    expect(headers.get('Content-Security-Policy')).toBe("style-src 'sha256-x'");
  });

  it('belong to the record they are under', async () => {
    expect(await (await get('/example')).text()).toContain('NHS Testshire /example');
    expect((await get('/example')).headers.get('X-Robots-Tag')).toBe('noindex');
    expect((await get('/example/register')).headers.get('X-Robots-Tag')).toBe('noindex');
    expect(others).toEqual([
      { prefix: '', name: 'NHS Testshire', illustrative: false },
      { prefix: '/example', name: 'NHS Testshire', illustrative: true },
    ]);
    // Not the example: only begins with the same letters.
    expect((await get('/examples')).headers.get('X-Robots-Tag')).toBeNull();
  });

  it('are rendered once for equal addresses, whoever asks', async () => {
    await Promise.all([get('/register?a=1&b=2'), get('/register?b=2&a=1&utm_source=x')]);
    await get('/register?b=2&a=1', { 'Host': 'evil.example', 'Accept-Language': 'cy' });
    expect(requested).toEqual(['/register?a=1&b=2']);
    await get('/register?a=1');
    expect(requested).toHaveLength(2);
  });

  it('are rendered anew on another day', async () => {
    await get('/');
    today = '2026-11-22';
    await get('/');
    expect(requested).toEqual(['/', '/']);
  });

  it('answer 304 to the tag they gave', async () => {
    const etag = (await get('/')).headers.get('ETag') ?? '';
    const again = await get('/', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('Cache-Control')).toContain('max-age=60');
    expect((await get('/register', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('that are not found are not cached', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await get('/nowhere');
      expect(response.status).toBe(404);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('ETag')).toBeNull();
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
    expect(requested).toHaveLength(2);
  });

  it('may redirect', async () => {
    const response = await get('/moved');
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('/register');
  });

  it('with very long queries are answered but not cached', async () => {
    const path = `/register?q=${'x'.repeat(600)}`;
    await get(path);
    expect((await get(path)).status).toBe(200);
    expect(requested).toHaveLength(2);
  });

  it('that fail say so without details, and the error is logged', async () => {
    const response = await get('/broken');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('boom');
    expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(faults).toEqual([expect.objectContaining({ message: 'boom' })]);
    // And nothing of it is kept.
    expect((await get('/broken')).status).toBe(500);
  });

  it('answer HEAD as GET without a body', async () => {
    const [head, full] = [await get('/', {}, 'HEAD'), await get('/')];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
  });

  it('reject everything but reads', async () => {
    const response = await get('/', {}, 'POST');
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    expect(requested).toEqual([]);
  });
});

describe('more pages than can be rendered', () => {
  const rendered: string[] = [];
  const { promise: gate, resolve: finish } = Promise.withResolvers<void>();
  const busy = createApp({
    mounts: [localMount('', smallRecord, {})],
    renderPage: async ({ url }) => {
      rendered.push(new URL(url).pathname);
      if (url.includes('/page-')) await gate;
      return { status: 200, body: 'a page', headers: {} };
    },
    assets: { get: (path) => files.get(path) },
  });
  const ask = async (path: string, signal?: AbortSignal) =>
    busy.fetch(new Request(`http://localhost${path}`, { signal: signal ?? null }));

  it('wait, are turned away, or are dropped once nobody wants them; all else is answered', async () => {
    expect((await ask('/api/v1/health')).status).toBe(200);
    const leaving = new AbortController();
    const reading = Array.from({ length: 8 }, (_, n) => ask(`/page-${n}`));
    const left = Array.from({ length: 99 }, (_, n) => ask(`/page-left-${n}`, leaving.signal));
    const shared = [ask('/page-shared', leaving.signal), ask('/page-shared')];
    const late = await ask('/page-late');
    expect(late.status).toBe(503);
    expect(late.headers.get('Retry-After')).toBe('5');
    expect(late.headers.get('Cache-Control')).toBe('no-store');
    for (const path of ['/api/v1/health', '/api/v1/places', '/assets/index-1.js', '/'])
      expect((await ask(path)).status, path).toBe(200);

    leaving.abort();
    finish();
    for (const response of await Promise.all([...reading, ...shared]))
      expect(response.status).toBe(200);
    for (const response of await Promise.all(left)) expect(response.status).toBe(503);
    expect(rendered).toHaveLength(1 + 8 + 1);
    expect((await ask('/page-late')).status).toBe(200);
  });
});

describe('parameters that a page doesn’t read', () => {
  const known = createApp({
    mounts: [localMount('', smallRecord, {}), localMount('/example', smallIllustrativeRecord, {})],
    renderPage,
    pages: [{ path: '/find', params: ['q'] }],
    linkPreviews: {
      '/og/*': async ({ pathname, search }) => {
        requested.push(pathname + search);
        return { status: 200, body: 'a picture', headers: {} };
      },
    },
    assets: { get: () => undefined },
  });
  it.each([
    ['/?x=1', '/'],
    ['/example?x=1', '/example'],
    ['/find?x=1&q=dentist', '/find?q=dentist'],
    ['/embed/register?x=1', '/embed/register?x=1'],
    ['/og/find.png?x=1&q=words%20of%20a%20reader', '/og/find.png'],
  ])('%s is rendered as %s', async (asked, as) => {
    expect((await known.fetch(new Request(`http://localhost${asked}`))).status).toBe(200);
    expect(requested).toEqual([as]);
  });
});

describe('addresses', () => {
  it.each([
    ['/places/', '/places'],
    ['/example/', '/example'],
    ['/register/?asAt=2023-07-04', '/register?asAt=2023-07-04'],
    ['//evil.example/', '/evil.example'],
    ['//evil.example', '/evil.example'],
    ['/a//b', '/a/b'],
    ['/api/v1/places/', '/api/v1/places'],
    ['//', '/'],
  ])('%s leads to %s', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(to);
  });

  it.each([
    ['/register?asAt=&group=', '/register'],
    ['/register?asAt=2023-07-04&group=&status=', '/register?asAt=2023-07-04'],
    [
      '/example/compare?area=blackpool&area=&utm_source=x',
      '/example/compare?area=blackpool&utm_source=x',
    ],
    ['/find?q', '/find'],
  ])('%s, as a form without script asks it, leads to %s', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(to);
    expect((await get(to)).status).toBe(200);
  });

  it('embeds and the API get empty parameters, which they reject', async () => {
    await get('/embed/who-decides?place=');
    expect(requested).toEqual(['/embed/who-decides?place=']);
    expect((await get('/api/v1/register?asAt=')).status).toBe(400);
  });

  it.each(['/%E0%A4%A', '/%', '/places/%zz', '/example/%ff'])(
    '%s is refused in words',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('<h1>');
      expect(requested).toEqual([]);
    },
  );
});

describe('built files', () => {
  it('may be cached for a year', async () => {
    const response = await get('/assets/index-1.js');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const etag = response.headers.get('ETag') ?? '';
    expect((await get('/assets/index-1.js', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('that are missing are a short 404, not a page', async () => {
    const response = await get('/assets/index-2.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('text/plain');
    expect(requested).toEqual([]);
  });
});

describe('the API', () => {
  it('is not healthy until a page can be rendered', async () => {
    let isBroken = true;
    const starting = createApp({
      mounts: [localMount('', smallRecord, {})],
      renderPage: async (...call) => {
        if (isBroken) throw new Error('boom');
        return renderPage(...call);
      },
      assets: { get: () => undefined },
      log: () => {},
    });
    const health = () => starting.fetch(new Request('http://localhost/api/v1/health'));
    const unready = await health();
    expect(unready.status).toBe(503);
    expect(unready.headers.get('Retry-After')).toBe('1');
    expect(unready.headers.get('Content-Type')).toBe('application/problem+json');
    isBroken = false;
    expect((await health()).status).toBe(200);
    isBroken = true;
    expect((await health()).status).toBe(200);
  });

  const basis = async (path: string) =>
    answerSchema('places').parse(await (await get(path)).json()).meta.basis;

  it('answers under each record', async () => {
    expect(await basis('/api/v1/places.json')).toBe('published');
    expect(await basis('/example/api/v1/places.json')).toBe('illustrative');
  });

  it('passes on headers, statuses and problems', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const good = await get('/api/v1/register?asAt=2023-07-04');
      expect(good.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(good.headers.get('Content-Type')).toBe('application/json');
      const etag = good.headers.get('ETag') ?? '';
      const again = await get('/api/v1/register?asAt=2023-07-04', { 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect((await get('/api/v1/register?asAt=2022-01-01')).status).toBe(400);
      expect((await get('/api/v1/register?asAt=2023-07-04&asAt=2023-07-05')).status).toBe(400);
      const unknown = await get('/api/v1/nothing');
      expect(unknown.status).toBe(404);
      expect(unknown.headers.get('Content-Type')).toBe('application/problem+json');
    }
    expect((await get('/api/v1/places', {}, 'POST')).status).toBe(405);
    expect((await get('/api/v1/places', {}, 'OPTIONS')).status).toBe(204);
    expect((await get('/api/v1/health')).headers.get('Cache-Control')).toBe('no-store');
    expect((await get('/api/v1')).status).toBe(404);
    // Of the health check, which tries whether pages can be rendered.
    expect(requested).toEqual(['/']);
  });

  it('answers CSV as it answers JSON: cached, tagged, named', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await get('/example/api/v1/decisions.csv?limit=2&utm_source=x');
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('Content-Disposition')).toContain(
        'placeboard-illustrative-decisions-2026-11-21.csv',
      );
      expect(response.headers.get('Link')).toContain(
        '<decisions.csv?limit=2&offset=2>; rel="next"',
      );
      expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
      const etag = response.headers.get('ETag') ?? '';
      const again = await get('/example/api/v1/decisions.csv?limit=2', { 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect(again.headers.get('Content-Disposition')).toBeNull();
    }
    expect((await get('/api/v1/decisions.csv?limit=none')).status).toBe(400);
    expect(requested).toEqual([]);
  });

  it('answers different days differently', async () => {
    const statuses = async (asAt: string) =>
      RegisterAnswer.parse(await (await get(`/api/v1/register?asAt=${asAt}`)).json()).items.map(
        (cell) => cell.status,
      );
    expect(await statuses('2023-07-04')).toEqual([null, null, null, null]);
    expect(await statuses('2023-07-05')).toEqual(Array(4).fill('announced'));
  });
});

describe('an API on another server', () => {
  const elsewhere = localMount('', smallIllustrativeRecord, {});
  let up = true;
  let time = 0;
  const fetchElsewhere: typeof fetch = async (input) => {
    if (!up) throw new TypeError('fetch failed');
    return elsewhere.fetchApi(new Request(input).url.slice('https://api.example/v9/'.length));
  };
  const remoteApp = () => {
    const mount = remoteMount('', 'https://api.example/v9', {
      fetch: fetchElsewhere,
      now: () => time,
      log: (error) => faults.push(error),
    });
    const remote = createApp({ mounts: [mount], renderPage, assets: { get: () => undefined } });
    return (path: string) => remote.fetch(new Request(`http://localhost${path}`));
  };

  it('serves the record of the pages', async () => {
    const ask = remoteApp();
    const response = await ask('/');
    expect(await response.text()).toContain('NHS Testshire /');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    await ask('/');
    expect(requested).toEqual(['/']);
  });

  it('is where requests to /api are redirected', async () => {
    const response = await remoteApp()('/api/v1/register.json?asAt=2023-07-04');
    expect(response.status).toBe(307);
    expect(response.headers.get('Location')).toBe(
      'https://api.example/v9/register.json?asAt=2023-07-04',
    );
  });

  it('that is down leaves feeds and calendars that say so, until it is back', async () => {
    const ask = remoteApp();
    up = false;
    for (const path of ['/changes.atom', '/places/testham/reviews.ics']) {
      const response = await ask(path);
      expect(response.status).toBe(502);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        type: 'urn:placeboard:problem:record-unreachable',
      });
    }
    expect(faults[0]).toMatchObject({ message: 'https://api.example/v9 can’t be used' });
    up = true;
    expect((await ask('/changes.atom')).status).toBe(200);
  });

  it('that is down leaves feeds and calendars that say how old they are', async () => {
    const ask = remoteApp();
    time = Date.UTC(2026, 11, 1, 5, 12);
    const before = await (await ask('/changes.atom')).text();
    await ask('/reviews.ics');
    up = false;
    time += 60_000;
    const said = 'gives no answer at the moment. This is what it said on 1 December 2026 at 05:12.';
    for (const path of ['/changes.atom', '/reviews.ics']) {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('Placeboard-Answered-At')).toBe('2026-12-01T05:12:00.000Z');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect((await response.text()).replaceAll('\r\n ', ''), path).toContain(said);
    }
    up = true;
    time += 60_000;
    const back = await ask('/changes.atom');
    expect(back.headers.get('Placeboard-Answered-At')).toBeNull();
    expect(await back.text()).toBe(before);
  });

  it('that is down has pages made anew, once, as they say so; failed pages are not cached', async () => {
    const ask = remoteApp();
    await ask('/');
    up = false;
    time += 60_000;
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/')).status).toBe(200);
    expect(requested).toEqual(['/', '/']);
    up = true;
    time += 60_000;
    expect((await ask('/')).status).toBe(200);
    expect(requested).toHaveLength(2);
    up = false;
    const cold = remoteApp();
    await cold('/');
    await cold('/');
    expect(requested).toHaveLength(4);
    up = true;
    await cold('/');
    await cold('/');
    expect(requested).toHaveLength(5);
  });
});

describe('an embed that can’t be rendered', () => {
  const framed = createApp({
    mounts: [localMount('', smallRecord, {})],
    renderPage: () => Promise.reject(new Error('boom')),
    assets: { get: () => undefined },
    frames: 'https://council.example',
    log: () => {},
  });
  it.each([
    ['/embed/register', 500],
    ['/embed/%zz', 400],
  ])('%s: may be framed, to show why', async (path, status) => {
    const response = await framed.fetch(new Request(`http://localhost${path}`));
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /frame-ancestors 'self' https:\/\/council\.example$/,
    );
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
  });
  it('other pages still may not be framed', async () => {
    const response = await framed.fetch(new Request('http://localhost/register'));
    expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  });
});

describe('a site under a path', () => {
  const below = createApp({
    mounts: [
      localMount('/site', smallRecord, {}),
      localMount('/site/example', smallIllustrativeRecord, {}),
    ],
    renderPage,
    assets: { get: () => undefined },
  });
  const at = (path: string) => below.fetch(new Request(`http://localhost${path}`));

  it('serves everything under the path, and the root redirects to it', async () => {
    expect(await (await at('/site/register')).text()).toContain('/site/register');
    expect((await at('/site/example/api/v1/places.json')).status).toBe(200);
    expect((await at('/')).headers.get('Location')).toBe('/site');
  });

  it('serves nothing outside the path', async () => {
    expect((await at('/register')).status).toBe(404);
    expect((await at('/siteregister')).status).toBe(404);
  });
});
