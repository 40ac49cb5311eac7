import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  define: {
    // The development server answers from the worked example unless an API is named.
    'import.meta.env.VITE_API': JSON.stringify(process.env['PLACEBOARD_API'] ?? ''),
  },
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
}));
