import { createServer } from 'node:http';

/* Other people's pages: a server of its own, on another origin than Placeboard's. */

export type HostPage = {
  /** What stands in its body. */
  body: string;
  /** Its style sheet. */
  style?: string;
  /** Its content security policy; none: it has none. */
  policy?: string;
  /** Attributes of its root element. */
  root?: string;
};

export type HostPages = { address: string; stop: () => Promise<void> };

const documentOf = ({
  body,
  style = '',
  root = 'lang="en-GB"',
}: HostPage): string => `<!doctype html>
<html ${root}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A council’s page</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><h1>A council’s page</h1>${body}</main></body>
</html>`;

/** Serves one page for each path, such as `/plain`. */
export function startHostPages(pages: Readonly<Record<string, HostPage>>): Promise<HostPages> {
  const server = createServer((request, response) => {
    const page = pages[request.url?.split('?')[0] ?? ''];
    response.writeHead(page ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page?.policy !== undefined && { 'Content-Security-Policy': page.policy }),
    });
    response.end(page ? documentOf(page) : '');
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const taken = server.address();
      const port = typeof taken === 'object' && taken ? taken.port : 0;
      resolve({
        // Another site than Placeboard's 127.0.0.1, not only another port.
        address: `http://localhost:${port}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
