// @vitest-environment node
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { createHttpServer } from './createHttpServer.ts';

let server: Server;
let faults: unknown[];
let asked: string[];

beforeEach(async () => {
  faults = [];
  asked = [];
  server = createHttpServer(
    (request) => {
      asked.push(request.url);
      if (request.url.endsWith('/broken')) throw new Error('boom');
      return new Response('a page', {
        headers: { 'Content-Security-Policy': "default-src 'self'" },
      });
    },
    (error) => faults.push(error),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => server.close());

/** Sends the lines as they are, and returns the whole answer. */
async function send(...lines: string[]): Promise<string> {
  // The server listens on a port.
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
  return text(socket);
}

const CLOSE = 'Connection: close';

it.each(['256.256.256.256', '1.2.3.4.5', '0x7f.1', 'a_b', '[::1', 'ev il', 'x:99999', 'ünï', ''])(
  'answers whatever the host is: “%s”',
  async (host) => {
    expect(await send('GET /places?a=1 HTTP/1.1', `Host: ${host}`, CLOSE)).toMatch(
      /^HTTP\/1\.1 200 OK\r\n/,
    );
    expect(asked).toEqual(['http://localhost/places?a=1']);
  },
);

it('an older client needs no host, and expectations are ignored', async () => {
  expect(await send('GET / HTTP/1.0')).toContain(' 200 OK');
  expect(await send('GET / HTTP/1.1', 'Host: x', 'Expect: tea', CLOSE)).toContain(' 200 OK');
});

it.each([
  ['without a host', 400, ['GET / HTTP/1.1', CLOSE]],
  ['of another host that is none', 400, ['GET http://256.256.256.256/ HTTP/1.1', 'Host: x', CLOSE]],
  ['with a backslash', 400, ['GET /a\\b HTTP/1.1', 'Host: x', CLOSE]],
  ['for no path', 400, ['OPTIONS * HTTP/1.1', 'Host: x', CLOSE]],
  ['that is not HTTP', 400, ['nonsense']],
  ['with too many headers', 431, ['GET / HTTP/1.1', 'Host: x', `X: ${'x'.repeat(20_000)}`]],
  ['that the page of faults is for', 500, ['GET /broken HTTP/1.1', 'Host: x', CLOSE]],
])('a request %s: %i, with the security headers', async (_, status, lines) => {
  const answer = await send(...lines);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  const [head = ''] = answer.toLowerCase().split('\r\n\r\n');
  for (const header of [
    "content-security-policy: default-src 'none'",
    'permissions-policy: ',
    'referrer-policy: ',
    'x-content-type-options: nosniff',
  ])
    expect(head).toContain(header);
  expect(answer).not.toContain('boom');
  expect(faults).toHaveLength(status === 500 ? 1 : 0);
});

it('a policy of its own replaces the one that all responses have', async () => {
  const answer = await send('GET / HTTP/1.1', 'Host: x', CLOSE);
  expect(answer.match(/content-security-policy: .*/gi)).toEqual([
    expect.stringContaining("default-src 'self'"),
  ]);
});
