import { expect, test } from 'vitest';

import type { Verdict } from '#src/statistics/verdict.ts';

import { compareSentence } from './compareSentence.ts';

const times = (count: number, verdict: Verdict): Verdict[] =>
  Array.from({ length: count }, () => verdict);
const worse = (count: number) => times(count, { kind: 'worse' });
const similar = (count: number) => times(count, { kind: 'no-clear-difference' });
const not = (count: number, because: 'no-figure' | 'no-limits' | 'different-periods') =>
  times(count, { kind: 'not-judged', because });

test.each([
  [
    [...worse(14), ...similar(9)],
    'Of the 23 figures here, 14 are worse than England’s and 9 show no clear difference.',
  ],
  [
    [...worse(1), ...times(1, { kind: 'better' }), ...similar(1), ...not(2, 'different-periods')],
    'Of the 5 figures here, 1 is worse than England’s, 1 better, 1 shows no clear difference and 2 can’t be judged.',
  ],
  [
    [...times(2, { kind: 'higher' }), ...times(3, { kind: 'lower' })],
    'Of the 5 figures here, 2 are higher than England’s and 3 lower.',
  ],
  [similar(3), 'All 3 figures here show no clear difference from England’s.'],
  // An area without a figure has none to be counted.
  [[...worse(1), ...not(3, 'no-figure')], 'The one figure here is worse than England’s.'],
  [not(4, 'no-limits'), 'None of the 4 figures here can be judged against England.'],
  [not(4, 'no-figure'), 'None of these areas has a figure for these outcomes.'],
  [[], 'None of these areas has a figure for these outcomes.'],
])('%#', (verdicts, sentence) => {
  expect(compareSentence(verdicts, 'England')).toBe(sentence);
});

test('a region has its article', () => {
  expect(compareSentence(worse(3), 'North West')).toBe(
    'All 3 figures here are worse than the North West’s.',
  );
});

test('with every kind of verdict it has no more than 30 words', () => {
  const kinds = ['worse', 'better', 'higher', 'lower', 'no-clear-difference'] as const;
  const all = [...kinds.map((kind): Verdict => ({ kind })), ...not(1, 'no-limits')];
  expect(compareSentence(all, 'Westmorland and Furness').split(' ').length).toBeLessThanOrEqual(30);
});
