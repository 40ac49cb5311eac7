import type { Plugin } from 'vite';

/**
 * Serves Mock Service Worker’s script from the development server only, never from a build. It is
 * loaded when called: a build runs where only the packages of production are installed.
 */
export async function mockWorker(): Promise<Plugin> {
  const { msw } = await import('msw/vite');
  return { ...msw(), name: 'mock-worker', apply: 'serve' };
}
