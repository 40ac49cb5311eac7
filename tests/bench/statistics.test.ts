import { expect, test } from 'vitest';

import { median, ratioOf, spreadOf } from './statistics.ts';

test('the median of an odd and an even number of values, in any order', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([10, 1, 4, 2])).toBe(3);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow(RangeError);
});

test('a spread', () => {
  expect(spreadOf([2, 9, 4])).toEqual({ median: 4, least: 2, most: 9 });
});

test('ratios are taken round by round', () => {
  // Ratios 0.5, 3, 1: their median is 1. The medians' own ratio would be 300/200 = 1.5.
  const pairs = [
    { app: 100, static: 200 },
    { app: 600, static: 200 },
    { app: 300, static: 300 },
  ];
  expect(ratioOf(pairs)).toEqual({ median: 1, least: 0.5, most: 3 });
});
