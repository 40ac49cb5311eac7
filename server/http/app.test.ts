// @vitest-environment node
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { beforeEach, describe, expect, it } from 'vitest';

import { localMount } from '#server/records/mounts/localMount.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { testSite } from '#server/testing/testSite.ts';

import { createApp } from './app.ts';

let site = testSite();
beforeEach(() => {
  site = testSite();
});

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
    const plain = await site.get(path);
    const whole = text(await bytes(plain));
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(plain.headers.get('Vary')).toBe('Accept-Encoding');
    const brotli = await site.get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(brotli.headers.get('Content-Encoding')).toBe('br');
    const packed = await bytes(brotli);
    expect(brotli.headers.get('Content-Length')).toBe(String(packed.byteLength));
    expect(text(brotliDecompressSync(packed))).toBe(whole);
    const gzip = await site.get(path, { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers.get('Content-Encoding')).toBe('gzip');
    expect(text(gunzipSync(await bytes(gzip)))).toBe(whole);
    expect(gzip.headers.get('ETag')).toBe(plain.headers.get('ETag'));
    expect(gzip.headers.get('Vary')).toBe('Accept-Encoding');
  });

  it('is left out where it would cost more than it saves', async () => {
    const response = await site.get('/nowhere', { 'Accept-Encoding': 'br' });
    expect(response.headers.get('Content-Encoding')).toBeNull();
  });
});

describe('pages', () => {
  it('carry the security headers', async () => {
    const { headers, status } = await site.get('/');
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
    const { headers } = await site.get('/styled');
    expect(headers.get('Content-Security-Policy')).toBe("style-src 'sha256-x'");
  });

  it('belong to the record they are under', async () => {
    expect(await (await site.get('/example')).text()).toContain('NHS Testshire /example');
    expect((await site.get('/example')).headers.get('X-Robots-Tag')).toBe('noindex');
    expect((await site.get('/example/register')).headers.get('X-Robots-Tag')).toBe('noindex');
    expect(site.mountsSeen).toEqual([
      { prefix: '', name: 'NHS Testshire', illustrative: false },
      { prefix: '/example', name: 'NHS Testshire', illustrative: true },
    ]);
    // Not the example: only begins with the same letters.
    expect((await site.get('/examples')).headers.get('X-Robots-Tag')).toBeNull();
  });

  it('are rendered once for equal addresses, whoever asks', async () => {
    await Promise.all([site.get('/register?a=1&b=2'), site.get('/register?b=2&a=1&utm_source=x')]);
    await site.get('/register?b=2&a=1', { 'Host': 'evil.example', 'Accept-Language': 'cy' });
    expect(site.requested).toEqual(['/register?a=1&b=2']);
    await site.get('/register?a=1');
    expect(site.requested).toHaveLength(2);
  });

  it('are rendered anew on another day', async () => {
    await site.get('/');
    site.clock.today = '2026-11-22';
    await site.get('/');
    expect(site.requested).toEqual(['/', '/']);
  });

  it('answer 304 to the tag they gave', async () => {
    const etag = (await site.get('/')).headers.get('ETag') ?? '';
    const again = await site.get('/', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('Cache-Control')).toContain('max-age=60');
    expect((await site.get('/register', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('that are not found are not cached', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await site.get('/nowhere');
      expect(response.status).toBe(404);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('ETag')).toBeNull();
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
    expect(site.requested).toHaveLength(2);
  });

  it('may redirect', async () => {
    const response = await site.get('/moved');
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('/register');
  });

  it('with very long queries are answered but not cached', async () => {
    const path = `/register?q=${'x'.repeat(600)}`;
    await site.get(path);
    expect((await site.get(path)).status).toBe(200);
    expect(site.requested).toHaveLength(2);
  });

  it('that fail say so without details, and the error is logged', async () => {
    const response = await site.get('/broken');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('boom');
    expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(site.faults).toEqual([expect.objectContaining({ message: 'boom' })]);
    // And nothing of it is kept.
    expect((await site.get('/broken')).status).toBe(500);
  });

  it('answer HEAD as GET without a body', async () => {
    const [head, full] = [await site.get('/', {}, 'HEAD'), await site.get('/')];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
  });

  it('reject everything but reads', async () => {
    const response = await site.get('/', {}, 'POST');
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    expect(site.requested).toEqual([]);
  });
});

describe('parameters that a page doesn’t read', () => {
  const known = createApp({
    mounts: [localMount('', smallRecord, {}), localMount('/example', smallIllustrativeRecord, {})],
    renderPage: (...call) => site.renderPage(...call),
    pages: [{ path: '/find', params: ['q'] }],
    linkPreviews: {
      '/og/*': async ({ pathname, search }) => {
        site.requested.push(pathname + search);
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
    expect(site.requested).toEqual([as]);
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
    const response = await site.get(from);
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
    const response = await site.get(from);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(to);
    expect((await site.get(to)).status).toBe(200);
  });

  it('embeds and the API get empty parameters, which they reject', async () => {
    await site.get('/embed/who-decides?place=');
    expect(site.requested).toEqual(['/embed/who-decides?place=']);
    expect((await site.get('/api/v1/register?asAt=')).status).toBe(400);
  });

  it.each(['/%E0%A4%A', '/%', '/places/%zz', '/example/%ff'])(
    '%s is refused in words',
    async (path) => {
      const response = await site.get(path);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('<h1>');
      expect(site.requested).toEqual([]);
    },
  );
});

describe('built files', () => {
  it('may be cached for a year', async () => {
    const response = await site.get('/assets/index-1.js');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const etag = response.headers.get('ETag') ?? '';
    expect((await site.get('/assets/index-1.js', { 'If-None-Match': etag })).status).toBe(304);
  });

  it('that are missing are a short 404, not a page', async () => {
    const response = await site.get('/assets/index-2.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('text/plain');
    expect(site.requested).toEqual([]);
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
    renderPage: (...call) => site.renderPage(...call),
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
