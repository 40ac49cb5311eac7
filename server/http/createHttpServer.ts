import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

import { getRequestListener, RequestError } from '@hono/node-server';

import { SECURITY_HEADERS } from './headers/securityHeaders.ts';
import { badRequestPage, errorPage } from './responses/plainPage.ts';

/** What Node's parser refuses before there is a request; all else is a 400. */
const PARSER_STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function refuseUnparsed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = PARSER_STATUSES[error.code ?? ''] ?? 400;
  const headers = { ...SECURITY_HEADERS, 'Connection': 'close', 'Content-Length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}

/**
 * Creates an HTTP server over a function from request to response. It has an answer of its own where
 * there is no such response, and every answer has the security headers.
 * @param fetch gets every request as one to `localhost`
 * @param log called with every error that `fetch` throws
 */
export function createHttpServer(
  fetch: (request: Request) => Response | Promise<Response>,
  log: (error: unknown) => void,
): Server {
  const listener = getRequestListener(fetch, {
    errorHandler(error) {
      const isUnreadable = error instanceof RequestError;
      if (!isUnreadable) log(error);
      return (isUnreadable ? badRequestPage : errorPage).respond(new Request('http://localhost/'));
    },
  });
  // A missing host is refused below, with headers.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    // Nothing served depends on the host, and not every host can be part of a URL. HTTP/1.1 requires
    // that there is one.
    if (request.headers.host !== undefined || request.httpVersion === '1.0')
      request.headers.host = 'localhost';
    void listener(request, response);
  });
  server.on('clientError', refuseUnparsed);
  // Expectations may be ignored. Node's own answer would be a 417 without headers.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  return server;
}
