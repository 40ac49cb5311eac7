import react from '@vitejs/plugin-react';
import { defineConfig, type BuildOptions } from 'vite';

import { mockWorker } from './mocks/workerPlugin.ts';
import { basePath } from './server/process/basePath.ts';
import { boardFiles } from './server/tools/boardFiles.ts';
import { minifyPublic } from './server/tools/minifyPublic.ts';
import { TINT_COLOURS } from './src/ui/status/tintColours.ts';

/** What the bundler tells of its modules. */
type ModuleGraph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** The pages whose first load is weighed: see design §8. */
const FIRST_PAGES = /\/src\/(entry\/client|pages\/(HomePage|PlacePage))\.tsx$/;

/** Whether one of these pages, or what starts the application, imports a module, directly or through others. */
function isOfFirstPages(id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (FIRST_PAGES.test(id)) return true;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => !seen.has(one) && isOfFirstPages(one, graph, seen));
}

/**
 * Each file compresses alone, and Vite's default, a file for every few modules, cost a place page
 * 11 kB of its 140: the libraries of the first load stand together, and so do our own modules that the
 * same pages share.
 */
const GROUPS = [
  {
    name: 'vendor',
    // Without what writes markup, which only a sealed pack needs.
    test: /node_modules\/(react|react-dom(?!\/server|\/cjs\/react-dom-server)|react-router|scheduler|zustand|@tanstack)\//,
    includeDependenciesRecursively: false,
    priority: 1,
  },
  // What is drawn and said of periods and gaps: of the first load of neither `/` nor a place's page.
  {
    name: 'series',
    test: /\/src\/(charts\/trend\/trendGeometry|statistics\/(gap|trend|chance|studentT)|figures\/outcomes\/(gaps\/gapsOf|trend\/trendLines)|narrative\/comparisons\/gaps\/gapSummary)/,
    includeDependenciesRecursively: false,
    priority: 1,
  },
  {
    name: (id: string, graph: ModuleGraph) => (isOfFirstPages(id, graph) ? 'shared' : null),
    test: /\/src\//,
    includeDependenciesRecursively: false,
    minShareCount: 5,
  },
];

/**
 * `@use 'status-colours'` in a style sheet: the colours that pictures are drawn with, too, as a mixin of
 * custom properties for each theme.
 */
const STATUS_COLOURS = {
  canonicalize: (url: string) => (url === 'status-colours' ? new URL(`${url}:`) : null),
  load: () => ({
    syntax: 'scss' as const,
    contents: Object.entries(TINT_COLOURS)
      .map(([theme, tints]) => {
        const properties = Object.entries(tints).flatMap(([tint, colours]) =>
          Object.entries(colours).map(([part, colour]) => `--status-${tint}-${part}: ${colour};`),
        );
        return `@mixin ${theme} { ${properties.join(' ')} }`;
      })
      .join('\n'),
  }),
};

/** How long a slow machine takes is no warning. */
const CHECKS = { bundlerTimings: false };

/** Builds the style sheet of embeds: `vite build --mode embed`. */
const EMBED_MODE = 'embed';

export default defineConfig(({ command, isSsrBuild, mode }) => {
  // A second build, for another path, stands beside the first.
  const folder = process.env['PLACEBOARD_BUILD'] || 'build';
  const serves = command === 'serve' && mode !== 'test';
  return {
    // The development server is at the root; what is built stands where PLACEBOARD_BASE says.
    base: serves ? '/' : `${basePath(process.env['PLACEBOARD_BASE']) ?? ''}/`,
    plugins: [react(), minifyPublic(), boardFiles(), serves && mockWorker()],
    // The development server answers from the worked example unless PLACEBOARD_API names an API.
    envPrefix: ['VITE_', 'PLACEBOARD_API', 'PLACEBOARD_POSTCODES'],
    css: {
      preprocessorOptions: {
        scss: {
          importers: [STATUS_COLOURS],
          loadPaths: ['node_modules', 'src'],
          quietDeps: true,
        },
      },
    },
    build: buildOptions(folder, isSsrBuild ? 'server' : mode === EMBED_MODE ? 'embed' : 'client'),
  };
});

function buildOptions(folder: string, target: 'client' | 'server' | 'embed'): BuildOptions {
  const outDir = `${folder}/${target}`;
  switch (target) {
    case 'client':
      // One sheet for the whole site: the server puts it into each page, so nothing waits for it.
      return {
        outDir,
        cssCodeSplit: false,
        // What the licences of the bundled libraries ask for.
        license: { fileName: 'third-party-notices.txt' },
        // The entry loads nothing but the application, when the page is idle.
        modulePreload: false,
        rolldownOptions: { checks: CHECKS, output: { codeSplitting: { groups: GROUPS } } },
      };
    case 'server':
      return {
        outDir,
        copyPublicDir: false,
        // One file, loaded at start: nothing is looked for once another build stands in its place.
        rolldownOptions: {
          input: 'src/entry/server.tsx',
          checks: CHECKS,
          output: { codeSplitting: false },
        },
      };
    case 'embed':
      // Embeds are rendered by the server entry; only their style sheet is taken from here.
      return {
        outDir,
        copyPublicDir: false,
        lib: { entry: 'src/entry/embedRoutes.ts', formats: ['es'], cssFileName: 'embed' },
        rolldownOptions: { checks: CHECKS },
      };
  }
}
