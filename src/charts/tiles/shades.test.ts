import { describe, expect, test } from 'vitest';

import { breaksOf, isDark, levelOf, SHADES, shadeOf } from './shades.ts';

describe('levels', () => {
  test('three of about equal width, at round numbers', () => {
    // A third of 43 is 14.3, so tens: 14.3 and 28.7 become 10 and 30.
    expect(breaksOf([0, 43, 12], 0)).toEqual([10, 30]);
    // A third of 17.8 is 5.9: 22.2 + 5.9 and 22.2 + 11.9 become 28 and 34.
    expect(breaksOf([22.2, 40, 30], 1)).toEqual([28, 34]);
  });

  test('never finer than the figures shown', () => {
    // A third of 0.1 is less than a tenth, which is all that is shown: two levels.
    expect(breaksOf([20.1, 20.2], 1)).toEqual([20.2]);
    expect(breaksOf([20, 20], 1)).toEqual([]);
    expect(breaksOf([], 1)).toEqual([]);
  });

  test('a value on a break is in the upper level', () => {
    expect([9.9, 10, 29.9, 30].map((value) => levelOf(value, [10, 30]))).toEqual([0, 1, 1, 2]);
  });

  test('shades go from pale to dark, and fewer levels are further apart', () => {
    expect([0, 1, 2].map((level) => shadeOf(level, 3))).toEqual([...SHADES]);
    expect([0, 1].map((level) => shadeOf(level, 2))).toEqual([SHADES[0], SHADES[2]]);
    expect(shadeOf(0, 1)).toBe(SHADES[1]);
  });
});

test.each([
  // Contrast of white by the WCAG formula: 10.3, 9.8, 4.9, 3.2, 3.0, 2.4.
  ['#12436D', true],
  ['#801650', true],
  ['#2073BC', true],
  ['#28A197', false],
  ['#F46A25', false],
  ['#6BACE6', false],
])('words on %s', (colour, dark) => expect(isDark(colour)).toBe(dark));
