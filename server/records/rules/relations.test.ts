import { expect, test } from 'vitest';

import { problemLine } from '#server/records/DataProblem.ts';
import { problemsWith } from '#server/testing/problemsWith.ts';

const ANNOUNCED = '"recordedAt": "2023-07-06"';
const DELEGATED = '"recordedAt": "2024-02-09"';

/** The problems where fields are added to a decision, which is known by its last one. */
const adding = (...added: readonly (readonly [decision: string, fields: string])[]) =>
  problemsWith(
    ...added.map(([find, fields]) => ({
      file: 'decisions.json',
      find,
      replaceWith: `${find}, ${fields}`,
    })),
  ).map((problem) => problemLine(problem));

const relates = (kind: string, decision: string, more = '') =>
  `"relates": [{"kind": "${kind}", "decision": "${decision}"${more}}]`;

test('a decision relates to an earlier one, taken by a body that existed', () => {
  const good = `${relates('replaces', 'northtown-dental-announced')}, "body": "northtown-council"`;
  expect(adding([DELEGATED, good])).toEqual([]);
});

test.each([
  [relates('replaces', 'northtown-dental'), '“northtown-dental” is not in decisions.json'],
  [relates('ends', 'northtown-dental-announced'), 'ends another decision, but the status is deleg'],
  [relates('confirms', 'northtown-dental-delegated'), 'leads back to this decision'],
  ['"body": "southtown-council"', '“southtown-council” is not in bodies.json'],
])('%s is reported', (fields, says) => {
  const problems = adding([DELEGATED, fields]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
});

test('a later decision, and one of another place without a reason, are reported', () => {
  const later = relates('confirms', 'northtown-dental-delegated');
  expect(adding([ANNOUNCED, later]).join()).toContain('takes effect later (2024-04-01)');
  const elsewhere = (more: string) =>
    problemsWith(
      { file: 'decisions.json', find: '"northtown"', replaceWith: '"southshire"', after: 'Page 2' },
      {
        file: 'decisions.json',
        find: DELEGATED,
        replaceWith: `${DELEGATED}, ${relates('supplements', 'northtown-dental-announced', more)}`,
      },
    ).map((problem) => problemLine(problem));
  expect(elsewhere('').join()).toContain('is about another place or service');
  expect(elsewhere(', "reason": "One budget."')).toEqual([]);
});

test('two decisions that relate to each other are reported at both', () => {
  const both = adding(
    [ANNOUNCED, relates('confirms', 'northtown-dental-delegated')],
    [DELEGATED, relates('replaces', 'northtown-dental-announced')],
  );
  expect(both.filter((line) => line.includes('leads back'))).toHaveLength(2);
});

test('a body that ended before the decision did not take it', () => {
  const ended = {
    file: 'bodies.json',
    find: '"until": null',
    replaceWith: '"until": "2022-06-30"',
  };
  const decided = { file: 'decisions.json', find: DELEGATED };
  const problems = problemsWith(ended, {
    ...decided,
    replaceWith: `${DELEGATED}, "body": "northtown-council"`,
  }).map((problem) => problemLine(problem));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('no longer existed on 2024-02-01: it did until 2022-06-30');
});
