import { setupServer } from 'msw/node';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { handlersFor } from '#mocks/handlers.ts';

/** The real API over the worked example, at the root and at /example. */
export const mockServer = setupServer(
  ...handlersFor(exampleRecord()),
  ...handlersFor(exampleRecord(), '/example'),
);
