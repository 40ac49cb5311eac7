import { expect, test } from 'vitest';

import { breaks, expectedProblem } from '#server/testing/breaks.ts';
import { problemsWith } from '#server/testing/problemsWith.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';

test.each([
  'sources',
  'places',
  'services',
  'decisions',
  'commitments',
  'priorities',
  'events',
  'people',
  'funds',
  'indicators',
  'unknowns',
  'conflicts',
])('published %s in an illustrative record', (name) => {
  const one = {
    file: `${name}.json`,
    find: '"basis": "illustrative"',
    replaceWith: '"basis": "published"',
    after: '[\n  {',
  };
  expect(problemsWith(one)).toEqual(
    expectedProblem(one, 'basis', 'is “published” in an illustrative record'),
  );
});

test('a published record with anything illustrative in it', () => {
  const one = { file: 'system.json', find: '"illustrative"', replaceWith: '"published"' };
  const problems = problemsWith(one);
  expect(problems.every(({ field }) => field === 'basis')).toBe(true);
  expect(problems.every(({ problem }) => problem.includes('in a published record'))).toBe(true);
  const files = [...recordFiles()].filter(([name]) => name.endsWith('.json'));
  const entries = files.flatMap(([, text]) => text.match(/^    "basis": "illustrative"/gm) ?? []);
  expect(problems).toHaveLength(entries.length);
});

breaks(
  'a person named in an illustrative record',
  'people',
  { find: '"name": null', replaceWith: '"name": "A Person"' },
  'name',
  'names a person in an illustrative record',
);
