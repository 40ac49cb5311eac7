import { describe, expect, it } from 'vitest';

import { estimateOf, hasLimits } from './estimate.ts';
import { observation, stateless } from './testSeries.ts';

describe('hasLimits', () => {
  it('needs both limits, with the value between them', () => {
    expect(hasLimits({ value: 5, lower: 4, upper: 6 })).toBe(true);
    expect(hasLimits({ value: 5, lower: 5, upper: 5 })).toBe(true);
    expect(hasLimits({ value: 0, lower: 0, upper: 3.7 })).toBe(true);
    expect(hasLimits({ value: 5, lower: 4 })).toBe(false);
    expect(hasLimits({ value: 5, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 5 })).toBe(false);
  });

  it('refuses limits that leave the value out, are swapped or are no numbers', () => {
    expect(hasLimits({ value: 3, lower: 4, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 7, lower: 4, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 5, lower: 6, upper: 4 })).toBe(false);
    expect(hasLimits({ value: 5, lower: Number.NaN, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 5, lower: 4, upper: Number.POSITIVE_INFINITY })).toBe(false);
    expect(hasLimits({ value: Number.NaN, lower: 4, upper: 6 })).toBe(false);
  });
});

describe('estimateOf', () => {
  it('takes a number with its limits', () => {
    expect(estimateOf(observation('2022', 50.9, 47.3, 54.4))).toEqual({
      value: 50.9,
      lower: 47.3,
      upper: 54.4,
    });
  });

  it('takes a true zero as the figure 0', () => {
    expect(estimateOf({ ...stateless('2022'), state: 'zero', value: 0 })).toEqual({ value: 0 });
  });

  it.each(['suppressed', 'missing', 'not-applicable'] as const)(
    'makes no figure of %s',
    (state) => {
      expect(estimateOf({ ...stateless('2022'), state })).toBeNull();
    },
  );

  it('makes no figure of NaN', () => {
    expect(estimateOf(observation('2022', Number.NaN))).toBeNull();
  });
});
