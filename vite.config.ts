import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(async ({ command, isSsrBuild, mode }) => {
  const serves = command === 'serve' && mode !== 'test';
  return {
    plugins: [
      react(),
      // Only the development server needs the mock, so that a build runs without it installed.
      serves && (await import('./mocks/workerPlugin.ts')).mockWorker(),
    ],
    // The development server answers from the worked example unless PLACEBOARD_API names an API.
    envPrefix: ['VITE_', 'PLACEBOARD_API'],
    css: {
      preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
    },
    build: isSsrBuild
      ? {
          outDir: 'dist/server',
          copyPublicDir: false,
          rolldownOptions: { input: 'src/entry-server.tsx' },
        }
      : {
          outDir: 'dist/client',
          // One sheet for the whole site: the server puts it into each page, so nothing waits for it.
          cssCodeSplit: false,
          modulePreload: { polyfill: false },
        },
  };
});
