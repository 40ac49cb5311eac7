import { expect, test } from 'vitest';

import type { Verdict } from '#src/statistics/verdict.ts';

import { compareAllowance, compareSentence, type JudgedFigure } from './compareSentence.ts';

const times = (count: number, verdict: Verdict, chance = 0.0001): JudgedFigure[] =>
  Array.from({ length: count }, () => ({
    verdict,
    chance: verdict.kind === 'not-judged' ? null : chance,
  }));
const worse = (count: number, chance?: number) => times(count, { kind: 'worse' }, chance);
const similar = (count: number) => times(count, { kind: 'no-clear-difference' }, 0.5);
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
  [not(1, 'no-limits'), 'The one figure here can’t be judged against England.'],
  [not(2, 'no-limits'), 'Neither of the two figures here can be judged against England.'],
  [worse(2), 'Both figures here are worse than England’s.'],
  [
    [...worse(1), ...similar(1)],
    'Of the two figures here, 1 is worse than England’s and 1 shows no clear difference.',
  ],
  [not(4, 'no-figure'), 'None of these areas has a figure for these outcomes.'],
  [[], 'None of these areas has a figure for these outcomes.'],
])('%#', (verdicts, sentence) => {
  expect(compareSentence(verdicts, 'England')).toBe(sentence);
});

test('counts what stands when all that are judged are allowed for', () => {
  // 0.03 is clear by itself; the third of 20 would have to be at most 3 × 0.05 ÷ 20 = 0.0075.
  const figures = [...worse(2), ...worse(1, 0.03), ...similar(17)];
  expect(compareSentence(figures, 'England')).toBe(
    'Of the 20 figures here, 2 are worse than England’s and 18 show no difference that stands.',
  );
  expect(compareAllowance(figures)).toMatch(
    /^Of 20 figures judged at 95%, about one would look different by chance alone\./,
  );
  expect(compareAllowance(worse(1))).toBe('');
});

test('a region has its article', () => {
  expect(compareSentence(worse(3), 'North West')).toBe(
    'All 3 figures here are worse than the North West’s.',
  );
});

test('with every kind of verdict it has no more than 30 words', () => {
  const kinds = ['worse', 'better', 'higher', 'lower', 'no-clear-difference'] as const;
  const all = [...kinds.flatMap((kind) => times(1, { kind })), ...not(1, 'no-limits')];
  expect(compareSentence(all, 'Westmorland and Furness').split(' ').length).toBeLessThanOrEqual(30);
});
