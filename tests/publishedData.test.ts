import { expect, test } from 'vitest';
import { z } from 'zod';

import { jsonOf, textFiles, repositoryText } from './repository.ts';

/*
 * Rules for `data/` and the worked example, whatever they contain. `npm run data:check`, which `npm
 * test` runs, checks that every row is valid and cites its sources, and that no status moves without a
 * decision. Tests of code use a frozen copy in tests/records.
 */

const recordIn = (folder: string) =>
  textFiles().filter((path) => path.startsWith(`${folder}/`) && /\.(json|csv)$/.test(path));

const found = (folder: string, pattern: RegExp): string[] =>
  recordIn(folder).flatMap((path) => {
    const [words] = pattern.exec(repositoryText(path)) ?? [];
    return words === undefined ? [] : [`${path}: ${words}`];
  });

test('the published record has nothing illustrative', () => {
  expect(recordIn('data')).not.toEqual([]);
  expect(found('data', /illustrative/i)).toEqual([]);
});

test('everything in the worked example is illustrative', () => {
  expect(recordIn('mocks/record')).not.toEqual([]);
  expect(found('mocks/record', /"basis": *"(?!illustrative")[^"]*"/)).toEqual([]);
});

test('no person in the worked example has a name, and no real person is named', () => {
  const Names = z.array(z.object({ name: z.string().nullable() }));
  const namesIn = (path: string) => Names.parse(jsonOf(path)).flatMap(({ name }) => name ?? []);
  expect(namesIn('mocks/record/people.json')).toEqual([]);
  const example = recordIn('mocks/record').map(repositoryText).join('\n');
  const named = namesIn('data/people.json').filter((name) => example.includes(name));
  expect(named).toEqual([]);
});
