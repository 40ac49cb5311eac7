import { msw } from 'msw/vite';
import type { Plugin } from 'vite';

/**
 * Serves the mock’s worker file from the development server, and from nowhere else: it is never
 * written to public/ and can’t reach a production build.
 */
export const mockWorker = (): Plugin => ({ ...msw(), name: 'mock-worker', apply: 'serve' });
