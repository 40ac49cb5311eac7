import { expect, test } from 'vitest';

import { isThere, reachedFrom, textOf } from './repository.ts';

const copied = [...textOf('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
  ([, sources]) => (sources ?? '').split(' '),
);

test('the image is made of files that are there and that .dockerignore lets in', () => {
  expect(copied).toContain('package-lock.json');
  expect(copied.filter((path) => !isThere(path))).toEqual([]);
  const letIn = [...textOf('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => `${name}`);
  expect(copied.filter((path) => !letIn.includes(path.split('/')[0] ?? ''))).toEqual([]);
  expect(letIn.filter((name) => !copied.includes(name))).toEqual([]);
});

test('the image has all code that the server runs, and no folder that it writes to', () => {
  const entries = [
    'server/process/main.ts',
    'server/pages/renderWorker.ts',
    'src/entry/server.tsx',
  ];
  const reached = [...reachedFrom(entries, ['static', 'dynamic']).keys()].filter(isThere);
  expect(reached.filter((path) => !copied.includes(path.split('/')[0] ?? ''))).toEqual([]);
  const writes =
    /\b(writeFile|appendFile|createWriteStream|mkdir|mkdtemp|rename|unlink|copyFile)\b/;
  expect(reached.filter((path) => writes.test(textOf(path)))).toEqual([]);
});
