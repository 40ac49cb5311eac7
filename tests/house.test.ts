import { expect, test } from 'vitest';
import { z } from 'zod';

import {
  assertionsIn,
  importedFile,
  importsOf,
  isCode,
  isTest,
  isTestData,
  isThere,
  jsonOf,
  reachedFrom,
  textFiles,
  repositoryText,
} from './repository.ts';

/* Rules that the linter can't check. Each list is of violations and must be empty. */

const files = textFiles();
const code = files.filter(isCode);
const app = code.filter(
  (path) => /^(src|server|mocks)\//.test(path) && !isTest(path) && !isTestData(path),
);
const lines = (path: string) => repositoryText(path).split('\n');

/** Places where a line of these files matches, as `path:line: text`. */
const found = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    lines(path).flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
    ),
  );

const written = files.filter((path) => path !== 'package-lock.json');

test('no path of somebody’s machine', () => {
  expect(found(written, /(^|[\s'"`(=])(\/(work|root|home|Users|tmp)\/|[A-Z]:\\+Users\\)/)).toEqual(
    [],
  );
});

test('no merge is half done', () => {
  expect(found(written, /^(<{7}|>{7}) /)).toEqual([]);
});

test('the list of decisions has each of them once', () => {
  const listed = [...repositoryText('docs/decisions/README.md').matchAll(/\]\((\d{3}-[^)]+)\)/g)];
  const there = files.filter((path) => /^docs\/decisions\/\d{3}-/.test(path));
  expect(listed.map(([, name]) => `docs/decisions/${name}`)).toEqual(there.toSorted());
});

test('no to-do comments', () => {
  expect(found(written, /\b(TOD[O]|FIXM[E])\b/)).toEqual([]);
});

test('no test is skipped or exclusive', () => {
  expect(found(code.filter(isTest), /\.(only|skip|todo)(If)?\(/)).toEqual([]);
});

test('a type assertion has a comment that says why', () => {
  const silent = app.flatMap((path) => {
    const text = lines(path);
    return assertionsIn(path)
      .filter(({ first, last }) => {
        const about = text.slice(Math.max(0, first - 4), last);
        return !about.some((line) => /\/\/|^\s*(\/\*)?\*/.test(line));
      })
      .map(({ first }) => `${path}:${first}: ${text[first - 1]?.trim()}`);
  });
  expect(silent).toEqual([]);
});

test('files are small', () => {
  const long = app.filter((path) => lines(path).length > 260);
  expect(long.map((path) => `${path}: ${lines(path).length} lines`)).toEqual([]);
});

/** One file a page, and one a collection: more of them are no harder to look through. */
const FLAT = new Set(['src/pages', 'src/contract/collections']);

test('a folder has twenty files at most, beside their tests', () => {
  const counts = new Map<string, number>();
  for (const path of code.filter((one) => !isTest(one))) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const full = [...counts].filter(([folder, count]) => count > 20 && !FLAT.has(folder));
  expect(full.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
});

test('imports name a file with its suffix, and never an index', () => {
  const wrong = code.flatMap((path) =>
    importsOf(path)
      .filter(({ name }) => importedFile(path, name) !== null || name.startsWith('.'))
      .filter(({ name }) => !/\.(tsx?|json|scss|css|html|svg)(\?\w+)?$/.test(name))
      .map(({ name }) => `${path}: ${name}`),
  );
  expect(wrong).toEqual([]);
  expect(code.filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
});

test('every file is reachable from an entry point', () => {
  const runs = ['package.json', 'index.html', 'vite.config.ts']
    .filter(isThere)
    .map(repositoryText)
    .join();
  const entries = [...runs.matchAll(/\b(src|server|mocks|bench)\/[\w./-]+\.tsx?\b/g)]
    .map(([path]) => path)
    .filter(isThere);
  const threads = app.flatMap((path) =>
    [...repositoryText(path).matchAll(/new Worker\(new URL\('([\w.]+)'/g)].map(
      ([, name]) => `${path.slice(0, path.lastIndexOf('/'))}/${name}`,
    ),
  );
  const reached = reachedFrom([...entries, ...threads], ['static', 'type', 'dynamic']);
  expect(app.filter((path) => !reached.has(path))).toEqual([]);
});

test('every style sheet is used', () => {
  const sheets = files.filter((path) => /^src\/.*\.s?css$/.test(path));
  const users = files
    .filter((path) => /^(src|index\.html|vite\.config)/.test(path))
    .map(repositoryText);
  const unused = sheets.filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/^_/, '');
    return !users.some((text) => text.includes(name) || text.includes(`/${name.split('.')[0]}'`));
  });
  expect(unused).toEqual([]);
});

test('the first load has no schemas, no recharts and no mocks', () => {
  const entries = [
    'src/main.tsx',
    'src/entry/client.tsx',
    ...app.filter((path) => path.startsWith('src/pages/')),
  ].filter(isThere);
  const heavy = /^(zod|recharts|msw)\b|^mocks\/|^server\/|^src\/contract\/(?!plain\/)/;
  const wrong = [...reachedFrom(entries, ['static'])].filter(([target]) => heavy.test(target));
  expect(wrong.map(([, chain]) => chain.join(' → '))).toEqual([]);
});

test('building and serving need no package of development', () => {
  const Packages = z.looseObject({
    scripts: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const { scripts, devDependencies } = Packages.parse(jsonOf('package.json'));
  const entries = [
    'vite.config.ts',
    'server/process/main.ts',
    'server/pages/renderWorker.ts',
    'src/entry/server.tsx',
  ];
  const packages = [...reachedFrom(entries, ['static']).keys()].map((name) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  expect(packages).toContain('vite');
  expect(packages.filter((name) => name in devDependencies)).toEqual([]);
  // `run-p` is of npm-run-all2.
  expect(scripts['build:app']).toMatch(/^run-p /);
  expect(devDependencies).not.toHaveProperty('npm-run-all2');
});

test('mocks are imported once, by main.tsx, dynamically', () => {
  const imports = app
    .filter((path) => path.startsWith('src/'))
    .flatMap((path) => importsOf(path).map((one) => ({ path, ...one })))
    .filter(({ name }) => name.startsWith('#mocks/'));
  expect(imports).toEqual([{ path: 'src/main.tsx', name: '#mocks/browser.ts', kind: 'dynamic' }]);
});

/** Code without its comments, line for line. */
const withoutComments = (path: string): string[] =>
  repositoryText(path)
    .replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ''));

test('no code names a place of the published record', () => {
  const Places = z.array(z.object({ id: z.string(), name: z.string(), figuresFrom: z.string() }));
  const places = Places.parse(jsonOf('tests/records/published/places.json'));
  const System = z.object({ odsCode: z.string(), onsCode: z.string() });
  const { odsCode, onsCode } = System.parse(jsonOf('tests/records/published/system.json'));
  const words = [
    ...places.flatMap(({ id, name, figuresFrom }) => [id, name, figuresFrom]),
    `\\b${odsCode}\\b`,
    onsCode,
  ];
  const named = new RegExp(words.join('|'), 'i');
  const paths = app.filter((path) => /^(src|server)\//.test(path));
  const wrong = paths.flatMap((path) =>
    withoutComments(path).flatMap((line, index) => {
      // The contract's documentation has examples, and its messages say what a right one is like.
      const isExample = path.startsWith('src/contract/') && /examples:|such as/.test(line);
      return named.test(line) && !isExample ? [`${path}:${index + 1}: ${line.trim()}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

test('the lockfile names no registry', () => {
  const { packages } = Lock.parse(jsonOf('package-lock.json'));
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'));
  expect(named.map(([path]) => path)).toEqual([]);
});

test('the lockfile has every platform’s package, so that npm ci works on each', () => {
  const { packages } = Lock.parse(jsonOf('package-lock.json'));
  const holes = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`${path}/node_modules/${name}`] === undefined &&
        packages[`node_modules/${name}`] === undefined,
    ),
  );
  expect(holes).toEqual([]);
});

test('versions are exact', () => {
  const Manifest = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const { dependencies, devDependencies } = Manifest.parse(jsonOf('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the licences are there', () => {
  expect(repositoryText('LICENSE')).toMatch(/MIT/);
  expect(repositoryText('LICENSE')).toMatch(/Open Government Licence/);
});
