// @vitest-environment node
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { startServer, type RunningServer } from './startServer.ts';

let server: RunningServer;
let folder: string;

const silence = () => vi.spyOn(process.stdout, 'write').mockReturnValue(true);
beforeEach(silence);
beforeAll(async () => {
  silence();
  folder = await mkdtemp(join(tmpdir(), 'placeboard-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/a.js'), '1');
  server = await startServer({
    env: { PORT: '0', LOG_LEVEL: 'silent' },
    clientFolder: folder,
    plans: () => [{ prefix: '', folder: 'mocks/record' }],
    startRenderer: async () => ({
      renderPage: async ({ url }) => {
        if (url.endsWith('/fault')) throw new Error('a fault');
        return { status: 200, body: '<title>A page</title>', headers: {} };
      },
      linkPreviews: {},
      pages: [],
    }),
  });
});
afterAll(async () => {
  silence();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** What the server sends to these bytes, whether or not they are HTTP. */
async function sent(bytes: string): Promise<{ status: number; headers: string }> {
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  const [head = ''] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), headers: head.toLowerCase() };
}

const get = (path: string, host = 'placeboard.example', more = '') =>
  sent(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);

const expectSecurityHeaders = ({ headers }: { headers: string }) => {
  expect(headers).toContain('x-content-type-options: nosniff');
  expect(headers).toContain('referrer-policy: ');
  expect(headers).toContain("content-security-policy: default-src 'none'");
};

test.each(['256.256.256.256', '1.2.3.4.5', '0x', '[::', 'a b', '%', '\u00fc', ''])(
  'a page is served to the host “%s”',
  async (host) => {
    const answer = await get('/', host);
    expect(answer.status).toBe(200);
    expectSecurityHeaders(answer);
  },
);

test.each([
  ['a file', '/assets/a.js', 200],
  ['no such file', '/assets/b.js', 404],
  ['a redirect', '/places/', 308],
  ['an address cut short', '/%', 400],
  ['a backslash', '/a\\b', 400],
  ['no path', 'nothing', 400],
  ['a collection that is not there', '/api/v1/nothing', 404],
])('%s is answered with the security headers', async (_, path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expectSecurityHeaders(answer);
});

test('a fault is answered with the security headers', async () => {
  const answer = await get('/fault');
  expect(answer.status).toBe(500);
  expectSecurityHeaders(answer);
});

test.each([
  ['bytes that are no request', 'nonsense\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s are answered with the security headers', async (_, bytes, status) => {
  const answer = await sent(bytes);
  expect(answer.status).toBe(status);
  expectSecurityHeaders(answer);
});
