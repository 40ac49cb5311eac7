// @vitest-environment node
import { once } from 'node:events';
import { connect } from 'node:net';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addressOf } from '#tests/e2e/browser.ts';

/* Whatever is sent, no answer is a 5xx, and every one has the security headers. */

const REQUESTS = 20_000;
/** Fewer than may wait for a page, as one more is rightly answered 503. */
const AT_ONCE = 8;

const PATHS = [
  '/',
  '/find',
  '/compare',
  '/places/blackpool',
  '/register',
  '/changes.atom',
  '/embed/register',
  '/oembed',
  '/og/index.png',
  '/assets/',
  '/api/v1/register.json',
  '/api/v1/observations.csv',
  '/api/v1/figures/register.json',
  '/example/api/v1/health',
];
const NAMES = ['asAt', 'place', 'area', 'q', 'sex', 'limit', 'offset', 'url', 'format', 'x', ''];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'];
const NASTY = [
  '%',
  '%00',
  '%08',
  '%zz',
  '..',
  '//',
  '\\',
  '<script>',
  '%ff',
  ';',
  '1e999',
  '__proto__',
];

/** Bytes that may stand in a request line, so that what is generated reaches the server's own code. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc
        .string({ unit: 'binary-ascii', maxLength: 12 })
        .map((one) => one.replaceAll(/[\0-\x20\x7f]/g, '')),
      fc.string({ unit: 'grapheme', maxLength: 6 }).map(encodeURIComponent),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const path = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PATHS) },
  fc.tuple(fc.constantFrom(...PATHS), text).map(([start, rest]) => `${start}/${rest}`),
  text,
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), text), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
const header = fc.tuple(
  fc.constantFrom(
    'Accept-Encoding',
    'If-None-Match',
    'Accept',
    'Range',
    'Cookie',
    'X-Forwarded-Host',
  ),
  text,
);
const request = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'GET', ...METHODS),
    path,
    query,
    host: fc.oneof(text, fc.constantFrom('256.256.256.256', '1.2.3.4.5', 'localhost', '[::1]')),
    headers: fc.array(header, { maxLength: 3 }),
    body: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text),
  })
  .map((one) =>
    [
      `${one.method} ${one.path}?${one.query} HTTP/1.1`,
      `Host: ${one.host}`,
      ...one.headers.map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${Buffer.byteLength(one.body, 'latin1')}`,
      'Connection: close',
      '',
      one.body,
    ].join('\r\n'),
  );

async function headOf(bytes: string): Promise<string> {
  const { hostname, port } = new URL(addressOf('/'));
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return answer.split('\r\n\r\n')[0] ?? '';
}

test('20,000 bad requests are each answered, and none with a 5xx', async () => {
  const requests = fc.sample(request, { numRuns: REQUESTS, seed: 1 });
  const wrong: string[] = [];
  const ask = async () => {
    for (let bytes = requests.pop(); bytes !== undefined; bytes = requests.pop()) {
      const head = await headOf(bytes);
      const isRight = /^HTTP\/1\.1 [1-4]\d\d/.test(head) || head.startsWith('HTTP/1.1 501');
      if (!isRight || !/^x-content-type-options: nosniff$/im.test(head))
        wrong.push(`${bytes.slice(0, 300)}\n→ ${head.slice(0, 100)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect((await fetch(addressOf('/api/v1/health'))).status).toBe(200);
});
