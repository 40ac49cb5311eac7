import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

import { encodeBody, PAGE_BROTLI_QUALITY } from '#server/http/responses/encoding.ts';
import { loadRenderer } from '#server/pages/loadRenderer.ts';
import type { PageRenderer } from '#server/pages/pageRenderer.ts';
import { renderPage } from '#server/pages/render.ts';
import { startServer } from '#server/process/startServer.ts';

import { countReactDomTime, reactDomTimeOf } from './reactDomTime.ts';
import { withoutScript } from './withoutScript.ts';

/* One process with the application, the baselines of its pages and its answers as files, each on a
   port of its own. The benchmark forks it; it ends with the benchmark. */

type File = { status: number; headers: OutgoingHttpHeaders; body: Uint8Array };

/** Headers that belong to a connection and not to a file. */
const CONNECTION_HEADERS = ['connection', 'date', 'keep-alive', 'transfer-encoding'];
/** Rendered and not counted, so that what is counted is compiled. */
const WARM_UP_RENDERS = 5;
const RENDERS = 20;

async function fetchFile(url: string): Promise<File> {
  const [response] = (await once(
    get(url, { headers: { 'Accept-Encoding': 'br' } }),
    'response',
  )) as [IncomingMessage];
  const headers: OutgoingHttpHeaders = { ...response.headers };
  for (const name of CONNECTION_HEADERS) delete headers[name];
  return { status: response.statusCode ?? 0, headers, body: await buffer(response) };
}

const isPage = ({ headers }: File) => `${headers['content-type']}`.startsWith('text/html');

async function withBody(file: File, html: string): Promise<File> {
  const body = await encodeBody(new TextEncoder().encode(html), 'br', PAGE_BROTLI_QUALITY);
  const headers = { ...file.headers, 'content-encoding': 'br', 'content-length': body.byteLength };
  return { ...file, headers, body };
}

/** What the application answers, with the script taken out of its pages. */
async function baselineOf(url: string): Promise<File> {
  const file = await fetchFile(url);
  if (!isPage(file) || file.headers['content-encoding'] !== 'br') return file;
  return withBody(file, withoutScript(brotliDecompressSync(file.body).toString()));
}

/** Serves files from memory, each fetched at its first request, by plain node:http. */
async function serveFiles(
  fetchOne: (path: string) => Promise<File>,
  files = new Map<string, File>(),
): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const send = ({ status, headers, body }: File) => response.writeHead(status, headers).end(body);
    const file = files.get(path);
    if (file) send(file);
    else
      void fetchOne(path).then((fetched) => {
        files.set(path, fetched);
        send(fetched);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

countReactDomTime();

/** What the renderer was called with, by address. */
const renderCalls = new Map<string, Parameters<PageRenderer>>();

const { address: app } = await startServer({
  env: { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' },
  // In this thread, in which the time of react-dom is counted.
  startRenderer: async () => ({
    ...(await loadRenderer()),
    renderPage: (...call) => {
      renderCalls.set(call[0].url.replace('http://localhost', ''), call);
      return renderPage(...call);
    },
  }),
});

/** Times of rendering a page anew, and what of each react-dom took for itself, in ms. */
async function timeRenders(path: string): Promise<{ page: number[]; reactDom: number[] }> {
  const call = renderCalls.get(path);
  if (!call) throw new Error(`${path} was never rendered.`);
  const times: { page: number[]; reactDom: number[] } = { page: [], reactDom: [] };
  for (let n = 0; n < WARM_UP_RENDERS + RENDERS; n += 1) {
    const start = performance.now();
    times.reactDom.push(await reactDomTimeOf(() => renderPage(...call)));
    times.page.push(performance.now() - start);
  }
  return {
    page: times.page.slice(WARM_UP_RENDERS),
    reactDom: times.reactDom.slice(WARM_UP_RENDERS),
  };
}

const limit = await readFile(join(import.meta.dirname, 'limit.html'), 'utf8');
const limitFile = await withBody(
  { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: new Uint8Array() },
  limit,
);
const baseline = await serveFiles(
  (path) => baselineOf(app + path),
  new Map([['/limit.html', limitFile]]),
);
const files = await serveFiles((path) => fetchFile(app + path));

process.on('disconnect', () => process.exit());
process.on(
  'message',
  (path) => void timeRenders(String(path)).then((times) => process.send?.(times)),
);
process.send?.({ app, baseline, files });
