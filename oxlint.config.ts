import { readdirSync } from 'node:fs';

import { defineConfig } from 'oxlint';

/* Which folder may import which. A folder that is not named here may import nothing. */

const SHARED = ['src/contract', 'src/addresses', 'src/record', 'src/statistics', 'src/narrative'];
const VIEW = [
  ...SHARED,
  'src/client',
  'src/charts',
  'src/figures',
  'src/outlets',
  'src/ui',
  'src/stores',
];
const REACT = ['react', 'react-router', '@tanstack/react-query'];
const CHARTS = ['src/contract', 'src/narrative', 'src/statistics', 'src/ui', 'react'];
const isFile = (name: string) => /\.tsx?$/.test(name);
const inside = (folder: string) => readdirSync(`${import.meta.dirname}/${folder}`);
const FEATURES = inside('src/features').map((name) => `src/features/${name}`);
/** Folders of the contract with schemas: all but what a browser may import. */
const SCHEMAS = inside('src/contract').filter((name) => !isFile(name) && name !== 'plain');

/** Each folder or file, and what it may import beside what lies in it. The last line that fits counts. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/contract': ['zod'],
  'src/contract/plain': [],
  'src/addresses': ['src/contract', 'react-router'],
  'src/record': ['src/contract'],
  'src/statistics': ['src/contract'],
  'src/narrative': SHARED,
  'src/narrative/contract': [...SHARED, 'zod'],
  // Files of records, and those that readers open in their browser.
  'src/narrative/csv': [...SHARED, 'csv-parse'],
  'src/client': ['src/contract', 'src/addresses', 'src/record', ...REACT],
  'src/ui': ['src/contract', 'src/narrative', 'react', 'nhsuk-frontend'],
  'src/charts': CHARTS,
  'src/charts/interactive': ['src/charts', ...CHARTS, 'recharts'],
  'src/figures': [...SHARED, 'src/client', 'src/charts'],
  'src/figures/facts/hashOf.ts': ['canonicalize'],
  'src/outlets': [
    ...SHARED,
    'src/client',
    'src/charts',
    'src/figures',
    'src/ui',
    // The Share menu adds a figure to the reader’s own deck.
    'src/stores',
    ...REACT,
  ],
  'src/outlets/pack': [
    ...SHARED,
    'src/charts',
    'src/figures',
    'src/outlets/slide',
    'src/outlets/sourceLines.ts',
    'react',
    'react-dom',
  ],
  'src/outlets/powerpoint': [
    ...SHARED,
    'src/charts',
    'src/figures',
    'src/outlets',
    'src/ui',
    'fflate',
  ],
  'src/outlets/writeWorkbook.ts': ['src/contract', 'write-excel-file'],
  'src/stores': ['src/contract', 'react', 'zustand'],
  // Features don’t know each other.
  ...Object.fromEntries(FEATURES.map((folder) => [folder, [...VIEW, ...REACT]])),
  'src/features/board': [...VIEW, 'src/styles', ...REACT],
  'src/features/data': [...VIEW, ...REACT, 'fflate'],
  'src/features/embed': [...VIEW, ...REACT, 'content-security-policy-parser'],
  'src/shells': [...VIEW, 'src/features', 'src/styles', ...REACT],
  'src/pages': [...VIEW, 'src/features', 'src/styles', ...REACT],
  'src/routes.ts': ['src/addresses', 'src/client', 'src/pages', 'src/shells', ...REACT],
  'src/entry': [...VIEW, ...REACT, 'react-dom', 'src/pages', 'src/shells', 'src/routes.ts'],
  // The one import of mocks; tests/house.test.ts checks that it is dynamic.
  'src/main.tsx': ['src/client', 'src/entry', 'mocks', 'react-dom'],
};

/** A file, a folder with all that is below it, or a package, as patterns of what imports name. */
function imported(name: string): string[] {
  const specifier = /^(src|server|mocks|tests)\b/.test(name) ? `#${name}` : name;
  return isFile(name) ? [specifier] : [specifier, `${specifier}/**`];
}
const except = (names: readonly string[]) => names.flatMap(imported).map((one) => `!${one}`);

type Pattern = { group: string[]; message: string } | typeof NO_SCHEMAS;
/** Dynamic imports count, too. */
const restrict = (...patterns: Pattern[]): { 'no-restricted-imports': ['error', object] } => ({
  'no-restricted-imports': ['error', { patterns }],
});

/** Zod weighs more than React: browsers load it only where an answer is checked. */
const NO_SCHEMAS = {
  regex: `^#src/contract/([a-zA-Z]+[.]ts|(${SCHEMAS.join('|')})/)`,
  allowTypeImports: true,
  message: 'only types of the contract: its schemas bring Zod (constants are in contract/plain)',
};

/** Nothing but what is listed, and what lies in the same folder. */
const only = (name: string, allowed: readonly string[]) => ({
  group: ['*', '!./**', ...except([name, ...allowed])],
  message: `${name} may import only ${allowed.join(', ') || 'from itself'}: see oxlint.config.ts`,
});

/** Anything but what is listed. */
const anythingBut = (names: readonly string[], exceptions: readonly string[] = []) => ({
  group: [...names.flatMap(imported), ...except(exceptions)],
  message: 'what may import this is said in oxlint.config.ts',
});

export default defineConfig({
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'jsx-a11y',
    'promise',
    'node',
    'vitest',
  ],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { builtin: true, browser: true, node: true },
  ignorePatterns: [
    'dist/**',
    'build/**',
    'data/**',
    'mocks/record/**',
    'tests/records/published/**',
    'public/**',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    // Suspicious in other houses, the way of this one: the new JSX runtime, style sheets imported
    // for their effect, sorting lists that were just made, and small functions beside their use.
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': [
      'error',
      { allow: ['**/*.css', '**/*.scss', '@testing-library/jest-dom/vitest'] },
    ],
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // An error is thrown or shown in words; types say the rest.
    'promise/always-return': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unnecessary-type-parameters': 'off',
    'eslint/no-underscore-dangle': 'off',
    'promise/no-promise-in-callback': 'off',
    // Assertions are allowed where a comment says why: tests/house.test.ts sees to that.
    'typescript/no-unsafe-type-assertion': 'off',
    // SVG figures are images, and a status is announced, by role.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A wide table scrolls in a region that the keyboard must reach.
    'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],

    'eslint/eqeqeq': ['error', 'always', { null: 'ignore' }],
    'eslint/no-alert': 'error',
    'eslint/no-console': 'error',
    'eslint/no-else-return': 'error',
    'eslint/no-fallthrough': 'error',
    'eslint/no-lonely-if': 'error',
    'eslint/no-param-reassign': 'error',
    'eslint/no-promise-executor-return': 'error',
    'eslint/no-self-compare': 'error',
    'eslint/no-useless-return': 'error',
    'eslint/no-var': 'error',
    'eslint/no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    'eslint/radix': 'error',

    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/no-deprecated': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    // A route says 404 by throwing the router’s own kind of answer.
    'typescript/only-throw-error': [
      'error',
      {
        allow: [
          { from: 'package', package: 'react-router', name: 'DataWithResponseInit' },
          { from: 'lib', name: 'Response' },
        ],
      },
    ],
    'typescript/prefer-includes': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/restrict-plus-operands': 'error',
    'typescript/return-await': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/use-unknown-in-catch-callback-variable': 'error',

    'unicorn/no-abusive-eslint-disable': 'error',
    'unicorn/no-document-cookie': 'error',
    'unicorn/no-instanceof-array': 'error',
    'unicorn/prefer-array-some': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/prefer-string-replace-all': 'error',

    'react/button-has-type': 'error',
    'react/forbid-dom-props': ['error', { forbid: ['style'] }],
    'react/jsx-no-target-blank': 'error',
    'react/jsx-no-useless-fragment': 'error',
    'react/no-unknown-property': 'error',
    'react/rules-of-hooks': 'error',

    'vitest/no-import-node-test': 'error',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/require-to-throw-message': 'off',

    // One file, one main export by name; a file is imported by its own name, never through another.
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-relative-parent-imports': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'import/extensions': ['error', 'always', { ignorePackages: true }],
  },
  overrides: [
    { files: ['src/**'], rules: restrict(only('a new folder', [])) },
    ...Object.entries(DIRECTIONS).map(([name, allowed]) => ({
      files: [isFile(name) ? name : `${name}/**`],
      rules:
        name === 'src/contract'
          ? restrict(only(name, allowed))
          : restrict(NO_SCHEMAS, only(name, allowed)),
    })),
    // What checks answers, which browsers load with the first answer, and what checks what a reader made.
    { files: ['src/client/parse.ts'], rules: restrict(only('src/client', ['src/contract'])) },
    {
      files: ['src/stores/own/check*.ts', 'src/stores/own/ownProblems.ts'],
      rules: restrict(only('src/stores', ['src/contract', 'src/narrative'])),
    },
    { files: ['src/charts/interactive/**'], rules: { 'react/forbid-dom-props': 'off' } },
    {
      files: ['server/**'],
      rules: restrict(
        anythingBut(
          [
            'src',
            'mocks',
            'tests',
            'react',
            'react-dom',
            'react-router',
            'recharts',
            'zustand',
            'msw',
          ],
          [...SHARED, 'src/figures', 'src/outlets', 'src/entry/server.tsx'],
        ),
      ),
    },
    {
      files: ['mocks/**'],
      rules: restrict(
        anythingBut(
          [
            'src',
            'tests',
            'server/api/createApi.ts',
            'server/records/Store.ts',
            'server/records/memoryStore.ts',
          ],
          ['src/contract'],
        ),
      ),
    },
    {
      files: ['mocks/handlers.ts'],
      rules: restrict(anythingBut(['src', 'tests'], ['src/contract'])),
    },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
      rules: {
        'import/no-default-export': 'off',
        'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'check*'] }],
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
        // Only the server and mocks/handlers.ts know the Store.
        ...restrict(anythingBut(['server/records/Store.ts', 'server/records/memoryStore.ts'])),
      },
    },
    {
      files: ['server/**/*.test.ts', 'server/testing/**', 'mocks/*.test.ts'],
      rules: { 'no-restricted-imports': 'off' },
    },
    {
      files: ['*.config.ts', 'tests/e2e/server.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      // Programs that speak to the person who started them.
      files: [
        'server/process/main.ts',
        'server/process/logToConsole.ts',
        'server/tools/dataCheck.ts',
        'server/tools/dataFetch.ts',
        'server/tools/dataRelease.ts',
        'tests/bench/**',
      ],
      rules: { 'no-console': 'off' },
    },
  ],
});
