import type { RequestListener } from 'node:http';

import type { Logger } from 'pino';

/** Creates the listener that logs each request once its response is closed. */
export const requestLogger =
  (log: Logger): RequestListener =>
  (request, response) => {
    const started = performance.now();
    const sentBefore = request.socket.bytesWritten;
    response.once('close', () => {
      const { method, url = '' } = request;
      log.info({
        event: 'request',
        method,
        // Without the query: what a reader looked for is theirs.
        path: url.split('?')[0],
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        bytes: request.socket.bytesWritten - sentBefore,
      });
    });
  };
