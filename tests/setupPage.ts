import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { mockServer } from './mockServer.ts';

// jsdom has no layout to scroll; the router asks for it after each move.
Object.defineProperty(window, 'scrollTo', { value: () => undefined, writable: true });

beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  mockServer.resetHandlers();
});
afterAll(() => mockServer.close());
