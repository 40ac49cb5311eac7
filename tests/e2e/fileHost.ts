import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/* A host of static files: it finds files, and answers nothing else. */

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

export type FileHost = { address: string; stop: () => Promise<void> };

/**
 * Serves a folder as static hosts do.
 * @param base where the folder stands, such as /placeboard
 * @param findsHtml whether `/x` is answered by `x.html`; without it only folders are found
 */
export function startFileHost(
  folder: string,
  { base = '', findsHtml = true }: { base?: string; findsHtml?: boolean } = {},
): Promise<FileHost> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, file: string) =>
      response
        .writeHead(status, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
    if (pathname !== base && !pathname.startsWith(`${base}/`)) return response.writeHead(404).end();
    const path = join(folder, pathname.slice(base.length));
    const found = [path, ...(findsHtml ? [`${path}.html`] : []), join(path, 'index.html')].find(
      isFile,
    );
    if (!found) return send(404, join(folder, '404.html'));
    // A folder is answered below its slash, so that what is named relative to it is found.
    if (found === join(path, 'index.html') && !pathname.endsWith('/'))
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return send(200, found);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const taken = server.address();
      const port = typeof taken === 'object' && taken ? taken.port : 0;
      resolve({
        address: `http://127.0.0.1:${port}${base}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
