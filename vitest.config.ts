import { availableParallelism } from 'node:os';

import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';

import { launchOptions } from './tests/chromium/chromium.ts';
import viteConfig from './vite.config.ts';

/** How long a hang is waited for. A slow or busy machine is no failure. */
const HANG_MS = 300_000;

/** Against a server over a build, in Chromium. */
const endToEnd = {
  globalSetup: ['tests/chromium/provideChromium.ts', 'tests/e2e/server.ts'],
  setupFiles: ['tests/e2e/setupEndToEnd.ts'],
  isolate: false,
};

/** Kinds of test, cheapest first; a behaviour is tested in the cheapest one that can show it. */
const testConfig = defineConfig({
  test: {
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
    expect: { poll: { timeout: HANG_MS } },
    // Each may have a browser beside it.
    maxWorkers: Math.min(4, availableParallelism()),
    reporters: ['default', './tests/countReporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'checks', include: ['tests/scripts.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,server,mocks,tests}/**/*.test.ts'],
          exclude: ['tests/scripts.test.ts', 'tests/{e2e,full,office}/**'],
          setupFiles: ['tests/setup.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['{src,tests}/**/*.test.tsx'],
          exclude: ['**/*.browser.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setupPage.ts'],
          isolate: false,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        extends: true,
        // Known beforehand, so that a first run never reloads a page in the middle of a test.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom/client',
            '@testing-library/react',
            'recharts',
          ],
        },
        test: {
          name: 'browser',
          include: ['{src,tests}/**/*.browser.test.tsx'],
          globalSetup: ['tests/chromium/provideChromium.ts'],
          setupFiles: ['tests/setup.ts', 'tests/setupBrowser.ts'],
          css: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...endToEnd },
      },
      {
        // By LibreOffice, where it is: `npm run check:office`, and before a release.
        extends: true,
        test: {
          name: 'full-office',
          include: ['tests/office/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        // Those and every page at every width: `npm run test:full`, before a release.
        extends: true,
        test: { name: 'full', include: ['tests/{e2e,full}/**/*.test.ts'], ...endToEnd },
      },
    ],
  },
});

export default defineConfig((env) => mergeConfig(viteConfig(env), testConfig));
