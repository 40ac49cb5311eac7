import { expect, test } from 'vitest';

import type { SentenceIndicator } from '#src/narrative/outcomes/outcomeWords.ts';
import type { GapChange } from '#src/statistics/gapChange.ts';

import { gapEndsWords, gapVerdictWords } from './gapClosingWords.ts';

const years: SentenceIndicator = {
  name: 'Healthy life expectancy',
  shortName: 'Healthy life expectancy',
  unit: 'years',
  decimals: 1,
  comparison: 'difference',
  age: 'At birth',
  subject: 'Of {area}',
};
const scaled = (
  kind: 'narrowed' | 'widened' | 'no-clear-change',
  [before, after]: [number, number],
  [value, lower, upper]: [number, number, number],
) => ({
  kind,
  before: { value: before, lower: before, upper: before },
  after: { value: after, lower: after, upper: after },
  change: { value, lower, upper },
});
const change = (
  absolute: ReturnType<typeof scaled>,
  more: object = {},
): Exclude<GapChange, { kind: 'not-judged' }> => ({
  kind: absolute.kind,
  scale: 'difference',
  chance: 0.5,
  slope: null,
  from: '2012–14',
  to: '2022–24',
  absolute,
  relative: null,
  ...more,
});

test('a gap that did not clearly change has its interval, or none where there is little room', () => {
  const still = change(scaled('no-clear-change', [7.2, 9.5], [2.3, -2.6, 7.3]));
  expect(gapEndsWords(still, years)).toBe('7.2 to 9.5');
  expect(gapVerdictWords(still, years)).toBe('no clear change (2.3 years, −2.6 to 7.3)');
  expect(gapVerdictWords(still, years, true)).toBe('no clear change');
  expect(gapVerdictWords({ ...still, isApproximate: true }, years, true)).toBe(
    'no clear change, approximately',
  );
});

test('a gap that changed says by how much, and if only its ends show it', () => {
  const wider = scaled('widened', [0.4, 2.3], [1.9, 0.2, 3.7]);
  expect(gapVerdictWords(change(wider), years)).toBe('widened by 1.9 years (0.2 to 3.7)');
  expect(gapVerdictWords(change(wider, { isAtEndsOnly: true }), years)).toBe(
    'widened by 1.9 years (0.2 to 3.7), clear at the ends only',
  );
});

test('rates have ratios', () => {
  const ratio = scaled('widened', [1.14, 1.26], [1.1, 1.02, 1.2]);
  const rates = change(scaled('widened', [5, 8], [3, 1, 5]), { scale: 'ratio', relative: ratio });
  expect(gapEndsWords(rates, years)).toBe('1.14 to 1.26');
  expect(gapVerdictWords(rates, years)).toBe('widened by a factor of 1.10 (1.02 to 1.20)');
});
