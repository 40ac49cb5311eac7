import type { Plugin } from 'vite';

/**
 * Serves Mock Service Worker’s script from the development server only, never from a build, which runs
 * without it installed: Vite bundles its configuration, so the import is dynamic here, too.
 */
export const mockWorker = async (): Promise<Plugin> => ({
  ...(await import('msw/vite')).msw(),
  name: 'mock-worker',
  apply: 'serve',
});
