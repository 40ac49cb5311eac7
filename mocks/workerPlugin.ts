import { msw } from 'msw/vite';
import type { Plugin } from 'vite';

/** Serves Mock Service Worker’s script from the development server only, never from a build. */
export const mockWorker = (): Plugin => ({ ...msw(), name: 'mock-worker', apply: 'serve' });
