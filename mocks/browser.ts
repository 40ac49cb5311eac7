import { setupWorker } from 'msw/browser';

import { exampleRecord } from './exampleRecord.ts';
import { handlersFor } from './handlers.ts';

/**
 * Serves the worked example to the development server’s pages, at the root and at /example.
 * Resolves once requests are answered.
 */
export const startMocks = (): Promise<void> => (started ??= start());

let started: Promise<void> | undefined;

async function start(): Promise<void> {
  const record = exampleRecord();
  const worker = setupWorker(...handlersFor(record), ...handlersFor(record, '/example'));
  await worker.start({
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    // The API is answered whole, 404s included; all else is the development server's.
    onUnhandledFrame: 'bypass',
  });
}
