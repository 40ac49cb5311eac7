import { createServer, request, type OutgoingHttpHeaders } from 'node:http';

/* Serves the very bytes that the application answers at some addresses as if they were files: plain
   node:http, from memory, compressed before. As fast as Node serves anything. */

type File = { readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/** Headers that belong to a connection and not to a file. */
const OF_THE_CONNECTION = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

function copy(url: string): Promise<File> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(response.headers).filter(([name]) => !OF_THE_CONNECTION.has(name)),
        );
        resolve({ headers, body: Buffer.concat(chunks) });
      });
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
}

const urls = process.argv.slice(2);
const files = new Map<string | undefined, File>();
for (const url of urls) files.set(new URL(url).pathname, await copy(url));

const server = createServer(({ url }, response) => {
  const file = files.get(url);
  if (file) response.writeHead(200, file.headers).end(file.body);
  else response.writeHead(404).end();
});
server.listen(0, '127.0.0.1', () => {
  const taken = server.address();
  const port = typeof taken === 'object' && taken ? taken.port : 0;
  process.stdout.write(`Files at http://127.0.0.1:${port}\n`);
});
