import { expect, test } from 'vitest';

import { isThere, reachedFrom, repositoryText } from './repository.ts';

/** What the server runs, and what it is built from. */
const ENTRIES = [
  'server/process/main.ts',
  'server/pages/renderWorker.ts',
  'src/entry/server.tsx',
  'src/entry/embedRoutes.ts',
  'src/main.tsx',
  'vite.config.ts',
];
const reached = (entries: readonly string[]) =>
  [...reachedFrom(entries, ['static', 'dynamic']).keys()].filter(isThere);

test('the image gets all that its build and server import', () => {
  const letIn = [...repositoryText('.dockerignore').matchAll(/^!(.+)$/gm)].map(
    ([, name]) => `${name}`,
  );
  expect(letIn).toContain('package-lock.json');
  expect(letIn.filter((name) => !isThere(name))).toEqual([]);
  const folders = new Set(reached(ENTRIES).map((path) => path.split('/')[0] ?? ''));
  expect([...folders].filter((name) => !letIn.includes(name))).toEqual([]);
});

test('no code of the running server writes to disk, which may be read-only', () => {
  const writes =
    /\b(writeFile|appendFile|createWriteStream|mkdir|mkdtemp|rename|unlink|copyFile)\b/;
  const code = reached(ENTRIES.slice(0, 3));
  expect(code).toContain('server/http/app.ts');
  expect(code.filter((path) => writes.test(repositoryText(path)))).toEqual([]);
});
