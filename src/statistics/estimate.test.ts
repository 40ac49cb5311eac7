import { describe, expect, it } from 'vitest';

import { estimateOf, hasLimits } from './estimate.ts';
import { observation, observationFields } from './testSeries.ts';

const years = { unit: 'years', decimals: 1 };
const share = { unit: '%', decimals: 1 };

describe('hasLimits', () => {
  it('needs both limits, with the value between them', () => {
    expect(hasLimits({ value: 5, lower: 4, upper: 6 })).toBe(true);
    expect(hasLimits({ value: 5, lower: 5, upper: 5 })).toBe(true);
    expect(hasLimits({ value: 0, lower: 0, upper: 3.7 })).toBe(true);
    expect(hasLimits({ value: 5, lower: 4 })).toBe(false);
    expect(hasLimits({ value: 5, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 5 })).toBe(false);
  });

  it('is false for limits that exclude the value, are swapped or are no numbers', () => {
    expect(hasLimits({ value: 3, lower: 4, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 7, lower: 4, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 5, lower: 6, upper: 4 })).toBe(false);
    expect(hasLimits({ value: 5, lower: Number.NaN, upper: 6 })).toBe(false);
    expect(hasLimits({ value: 5, lower: 4, upper: Number.POSITIVE_INFINITY })).toBe(false);
    expect(hasLimits({ value: Number.NaN, lower: 4, upper: 6 })).toBe(false);
  });
});

describe('estimateOf', () => {
  it('calculates limits only where none are published, and names the method', () => {
    // 81 of 263: 25.35% to 36.82%, as in limits.test.ts.
    const counted = { ...observation('2022', 30.8), count: 81, denominator: 263 };
    const estimate = estimateOf(counted, share);
    expect(estimate).toMatchObject({ value: 30.8, derived: 'wilson' });
    expect(estimate?.lower).toBeCloseTo(25.35, 2);
    expect(estimate?.upper).toBeCloseTo(36.82, 2);
    const published = { ...observation('2022', 30.8, 25, 37), count: 81, denominator: 263 };
    expect(estimateOf(published, share)).toEqual({ value: 30.8, lower: 25, upper: 37 });
  });

  it('is a number with its limits', () => {
    expect(estimateOf(observation('2022', 50.9, 47.3, 54.4), years)).toEqual({
      value: 50.9,
      lower: 47.3,
      upper: 54.4,
    });
  });

  it('treats a zero with limits of 0 to 0 as one without limits', () => {
    // As published for smoking in Ribble Valley, 2023: a sample without smokers.
    const zero = {
      ...observationFields('2023'),
      state: 'zero' as const,
      value: 0 as const,
      lower: 0,
      upper: 0,
    };
    expect(estimateOf(zero, share)).toEqual({ value: 0 });
  });

  it('is 0 for a true zero', () => {
    expect(estimateOf({ ...observationFields('2022'), state: 'zero', value: 0 }, years)).toEqual({
      value: 0,
    });
  });

  it.each(['suppressed', 'missing', 'not-applicable'] as const)(
    'makes no figure of %s',
    (state) => {
      expect(estimateOf({ ...observationFields('2022'), state }, years)).toBeNull();
    },
  );

  it('is null for NaN', () => {
    expect(estimateOf(observation('2022', Number.NaN), years)).toBeNull();
  });
});
