import { setupWorker } from 'msw/browser';

import { exampleRecord } from './exampleRecord.ts';
import { handlersFor } from './handlers.ts';

/**
 * Starts Mock Service Worker with the worked example, at the root and at /example. Resolves once it
 * intercepts requests.
 */
export const startMocks = (): Promise<void> => (started ??= start());

let started: Promise<void> | undefined;

async function start(): Promise<void> {
  const record = exampleRecord();
  const worker = setupWorker(...handlersFor(record), ...handlersFor(record, '/example'));
  await worker.start({
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    // The handlers cover the whole API, 404s included; the rest is for the development server.
    onUnhandledFrame: 'bypass',
  });
}
