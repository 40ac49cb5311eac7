import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { basePath } from './server/process/basePath.ts';
import { minifyPublic } from './server/tools/minifyPublic.ts';

/**
 * Few files, since each compresses alone: React, which is evaluated first; what every page needs of
 * the other libraries; and our own modules, together where the same pages need them.
 */
const CHUNKS = [
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler)\//,
    includeDependenciesRecursively: false,
    priority: 3,
  },
  {
    name: 'libraries',
    test: /node_modules\//,
    includeDependenciesRecursively: false,
    minShareCount: 6,
    priority: 2,
  },
  {
    name: 'shared',
    // What the entry needs stays in it: a page asks for one script.
    test: /\/src\/(?!main|client\/firstInput)/,
    includeDependenciesRecursively: false,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 1000,
    priority: 1,
  },
];

/** How long a slow machine takes is no warning. */
const CHECKS = { bundlerTimings: false };

export default defineConfig(async ({ command, isSsrBuild, mode }) => {
  // A second build, for another path, stands beside the first.
  const folder = process.env['PLACEBOARD_BUILD'] || 'build';
  const serves = command === 'serve' && mode !== 'test';
  return {
    // The development server is at the root; what is built stands where PLACEBOARD_BASE says.
    base: serves ? '/' : `${basePath(process.env['PLACEBOARD_BASE']) ?? ''}/`,
    plugins: [
      react(),
      minifyPublic(),
      // Only the development server needs the mock, so that a build runs without it installed.
      serves && (await import('./mocks/workerPlugin.ts')).mockWorker(),
    ],
    // The development server answers from the worked example unless PLACEBOARD_API names an API.
    envPrefix: ['VITE_', 'PLACEBOARD_API', 'PLACEBOARD_POSTCODES'],
    css: {
      preprocessorOptions: { scss: { loadPaths: ['node_modules', 'src'], quietDeps: true } },
    },
    build: isSsrBuild
      ? {
          outDir: `${folder}/server`,
          copyPublicDir: false,
          rolldownOptions: { input: 'src/entry/server.tsx', checks: CHECKS },
        }
      : {
          outDir: `${folder}/client`,
          // One sheet for the whole site: the server puts it into each page, so nothing waits for it.
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } }, checks: CHECKS },
        },
  };
});
