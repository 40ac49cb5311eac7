import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { mockServer } from './mockServer.ts';

// jsdom has no layout to scroll; the router asks for it after each move.
window.scrollTo = () => undefined;
// Nor has it anything to scroll into view, which lists of suggestions ask for.
Element.prototype.scrollIntoView = () => undefined;

// A slow machine is no failure: waiting ends as soon as what is waited for is there.
configure({ asyncUtilTimeout: 60_000 });

beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  mockServer.resetHandlers();
});
afterAll(() => mockServer.close());
