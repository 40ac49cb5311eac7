import { expect, test } from 'vitest';

import { addressOf } from './browser.ts';

test('the picture of a page is drawn once, and kept by whoever has it', async () => {
  const picture = addressOf('/example/og/places/blackpool.png?asAt=2024-01-01');
  const first = await fetch(picture);
  expect(first.status).toBe(200);
  expect(first.headers.get('Content-Type')).toBe('image/png');
  expect(first.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(first.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  const bytes = new Uint8Array(await first.arrayBuffer());
  expect(new TextDecoder('latin1').decode(bytes.slice(1, 4))).toBe('PNG');
  const tag = first.headers.get('ETag') ?? '';
  expect((await fetch(picture, { headers: { 'If-None-Match': tag } })).status).toBe(304);
});

test.each([
  ['/og/places/atlantis.png', 404],
  ['/og/about', 404],
  ['/og/index.png', 200],
  ['/oembed?url=nowhere', 400],
  ['/oembed?url=https://example.org&format=xml', 501],
  ['/example/oembed?url=https://example.org', 404],
])('%s is answered with %i, to anybody', async (address, status) => {
  const response = await fetch(addressOf(address));
  expect(response.status).toBe(status);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('no words of a reader stand where others show a link to a search', async () => {
  const html = await (await fetch(addressOf('/find?q=closes+on+Friday'))).text();
  expect(html).toContain('<title>“closes on Friday”');
  expect(html).toContain('<meta property="og:title" content="Find a place or service">');
});

test('without a public address pages tell their words, and name no picture', async () => {
  const html = await (await fetch(addressOf('/places/blackpool'))).text();
  expect(html).toContain('<meta property="og:title" content="Blackpool">');
  expect(html).not.toMatch(/og:image|json\+oembed/);
});
