import { expect, test } from 'vitest';

import { breaks } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

const file = 'decisions.json';
const citation = { find: '"evidence": "decision"', replaceWith: '"evidence": "statement"' };

test.each(['delegated', 'shadow', 'joint'])('%s without a cited decision', (status) => {
  const become = { file, find: '"status": "delegated"', replaceWith: `"status": "${status}"` };
  expect(problemsWith(become)).toEqual([]);
  expect(problemsWith(become, { file, ...citation })).toEqual([
    {
      file,
      line: lineOf({ file, find: '"minutes"', replaceWith: '' }) - 2,
      field: 'sources',
      problem: 'claims that a power has moved or is shadowed, but cites no decision',
      remedy:
        'Cite the decision itself (evidence “decision”), or use the status announced or preparing.',
    },
  ]);
});

test('a missing decision is reported even if another field has the wrong type', () => {
  const other = { file, find: '"summary": "The power moved."', replaceWith: '"summary": 3' };
  expect(problemsWith(other, { file, ...citation }).map(({ field }) => field)).toEqual([
    'sources',
    'summary',
  ]);
  const holder = { file, find: '"Northtown committee"', replaceWith: 'null' };
  expect(problemsWith(other, holder).map(({ field }) => field)).toEqual(['holder', 'summary']);
});

breaks(
  'delegated to nobody',
  'decisions',
  { find: '"Northtown committee"', replaceWith: 'null' },
  'holder',
  'is empty (null)',
);
