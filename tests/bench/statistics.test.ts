import { expect, test } from 'vitest';

import { median, percentile95 } from './statistics.ts';

test('the median of an odd and an even number of values, in any order', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([10, 1, 4, 2])).toBe(3);
  expect(() => median([])).toThrow(RangeError);
});

test('the 95th percentile by nearest rank', () => {
  expect(percentile95(Array.from({ length: 20 }, (_, n) => 20 - n))).toBe(19);
  expect(percentile95([7, 3])).toBe(7);
});
