import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';

import { CHROMIUM_FLAGS, findInstalled } from './tests/chromium.ts';
import viteConfig from './vite.config.ts';

const executablePath = findInstalled();

/** Four kinds of test, cheapest first; a behaviour is tested in the cheapest one that can show it. */
const testConfig = defineConfig({
  test: {
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,server,mocks,tests}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['{src,tests}/**/*.test.tsx'],
          exclude: ['**/*.browser.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setupPage.ts'],
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
          setupFiles: ['tests/setup.ts', 'tests/setupBrowser.ts'],
          css: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

export default defineConfig((env) => mergeConfig(viteConfig(env), testConfig));
