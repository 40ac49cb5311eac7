import { describe, expect, test } from 'vitest';

import { byWidths, rateCalledDifferent, shareCalledDifferent, uncorrected } from './verdicts.ts';

/* How often a difference is called that isn't there, summed over every pair of counts. */

test('a count of five expected, against an exact rate, is judged wrongly as often as by hand', () => {
  // Limits of 0 and 1 events end at 3.69 and 5.57, of 10 and 11 (Byar’s) begin at 4.79 and 5.49. So
  // only 0, and 11 and more, leave out 5: e^−5 = 0.0067, and 1 − 0.9863 = 0.0137. Together 2.04%.
  expect(rateCalledDifferent(5, 'exact')).toBeCloseTo(0.0204, 4);
});

describe.each([5, 7, 10, 20, 50])('with %d expected', (expected) => {
  test('no more than 6% of equal rates are called different', () => {
    for (const size of [1, 2, 5, 10, 'exact'] as const)
      expect(rateCalledDifferent(expected, size)).toBeLessThanOrEqual(0.06);
  });

  test('no more than 5% of equal shares are by our limits, and 8% by uncorrected ones', () => {
    for (const share of [0.05, 0.2, 0.5])
      for (const size of [1, 2, 5, 10, 'exact'] as const) {
        expect(shareCalledDifferent(expected, share, size)).toBeLessThanOrEqual(0.05);
        expect(
          shareCalledDifferent(expected, share, size, { limitsOf: uncorrected }),
        ).toBeLessThanOrEqual(0.08);
      }
  });
});

test('no number of people below two hundred makes our limits err in more than 5% of equal shares', () => {
  for (const share of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5])
    for (let people = Math.ceil(5 / share); people <= 200; people++)
      expect(shareCalledDifferent(people * share, share, 'exact')).toBeLessThanOrEqual(0.05);
  // 16 people at 50%: uncorrected limits are the worst there.
  expect(shareCalledDifferent(8, 0.5, 'exact', { limitsOf: uncorrected })).toBeGreaterThan(0.075);
});

test('that by widths was wrong more often, so the sum can find it', () => {
  expect(rateCalledDifferent(2, 'exact', { judge: byWidths })).toBeGreaterThan(0.15);
  const before = { judge: byWidths, limitsOf: uncorrected };
  expect(shareCalledDifferent(5, 0.5, 1, before)).toBeGreaterThan(0.11);
  expect(shareCalledDifferent(5, 0.5, 1, { limitsOf: uncorrected })).toBeLessThan(0.08);
});
