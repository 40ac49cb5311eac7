import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compare, differenceInterval, directionOf } from './difference.ts';

describe('differenceInterval by difference', () => {
  it('takes the roots of the squared arms, worked by hand', () => {
    // 10 (7 to 16) − 4 (2 to 8): value 6.
    // Lower arm: √((10−7)² + (8−4)²) = √(9+16) = 5, so 1. Upper: √((16−10)² + (4−2)²) = √40 = 6.3246.
    const interval = differenceInterval(
      { value: 10, lower: 7, upper: 16 },
      { value: 4, lower: 2, upper: 8 },
      'difference',
    );
    expect(interval?.value).toBe(6);
    expect(interval?.lower).toBeCloseTo(1, 12);
    expect(interval?.upper).toBeCloseTo(12.3246, 4);
  });

  it('agrees with the first worked example of Newcombe (1998), by his method 10', () => {
    // 56/70 − 48/80 = 0.2 (0.0524 to 0.3339), from Wilson’s limits of each:
    // 0.8 (0.6918 to 0.8770) and 0.6 (0.4905 to 0.7003).
    const interval = differenceInterval(
      { value: 0.8, lower: 0.6918, upper: 0.877 },
      { value: 0.6, lower: 0.4905, upper: 0.7003 },
      'difference',
    );
    expect(interval?.lower).toBeCloseTo(0.0524, 3);
    expect(interval?.upper).toBeCloseTo(0.3339, 3);
  });

  it('works across zero and with negative figures', () => {
    // −2 (−5 to 1) − −6 (−10 to −2): value 4; arms √(9+16) = 5 and √(9+16) = 5.
    expect(
      differenceInterval(
        { value: -2, lower: -5, upper: 1 },
        { value: -6, lower: -10, upper: -2 },
        'difference',
      ),
    ).toEqual({ value: 4, lower: -1, upper: 9 });
  });

  it('is null without limits on either side', () => {
    const full = { value: 4, lower: 2, upper: 8 };
    expect(differenceInterval({ value: 10 }, full, 'difference')).toBeNull();
    expect(differenceInterval(full, { value: 10, lower: 9 }, 'difference')).toBeNull();
    expect(
      differenceInterval(full, { value: Number.NaN, lower: 1, upper: 2 }, 'difference'),
    ).toBeNull();
  });
});

describe('differenceInterval by ratio', () => {
  it('works on logarithms, worked by hand', () => {
    // 8 (4 to 16) ÷ 4 (2 to 8), in powers of 2: 3 (2 to 4) − 2 (1 to 3) = 1 ± √(1+1) = 1 ± 1.41421.
    // So 2 (2^−0.41421 to 2^2.41421) = 2 (0.7504 to 5.3300).
    const interval = differenceInterval(
      { value: 8, lower: 4, upper: 16 },
      { value: 4, lower: 2, upper: 8 },
      'ratio',
    );
    expect(interval?.value).toBe(2);
    expect(interval?.lower).toBeCloseTo(0.7504, 3);
    expect(interval?.upper).toBeCloseTo(5.33, 3);
  });

  it('is null where a value or limit is not above 0', () => {
    const full = { value: 4, lower: 2, upper: 8 };
    expect(differenceInterval({ value: 0, lower: 0, upper: 3 }, full, 'ratio')).toBeNull();
    expect(differenceInterval(full, { value: 1, lower: 0, upper: 3 }, 'ratio')).toBeNull();
    expect(differenceInterval({ value: 1, lower: -1, upper: 3 }, full, 'ratio')).toBeNull();
  });
});

describe('compare', () => {
  it('falls back to the difference where a ratio can’t be formed, and says so', () => {
    // 0 (0 to 3) − 9 (5 to 14): value −9; upper −9 + √(3² + 4²) = −4.
    const compared = compare(
      { value: 0, lower: 0, upper: 3 },
      { value: 9, lower: 5, upper: 14 },
      'ratio',
    );
    expect(compared).toEqual({
      comparison: 'difference',
      interval: { value: -9, lower: -14, upper: -4 },
    });
  });

  it('keeps the ratio where there is one, and is null without limits', () => {
    const full = { value: 4, lower: 2, upper: 8 };
    expect(compare(full, full, 'ratio')?.comparison).toBe('ratio');
    expect(compare(full, { value: 3 }, 'ratio')).toBeNull();
  });
});

describe('directionOf', () => {
  it('says nothing where an end touches no difference exactly', () => {
    expect(directionOf({ value: 2, lower: 0, upper: 4 }, 'difference')).toBe(0);
    expect(directionOf({ value: -2, lower: -4, upper: 0 }, 'difference')).toBe(0);
    expect(directionOf({ value: 1.5, lower: 1, upper: 2 }, 'ratio')).toBe(0);
    expect(directionOf({ value: 0.5, lower: 0.2, upper: 1 }, 'ratio')).toBe(0);
  });

  it('says which way where no difference is left out', () => {
    expect(directionOf({ value: 2, lower: 1e-9, upper: 4 }, 'difference')).toBe(1);
    expect(directionOf({ value: -2, lower: -4, upper: -1e-9 }, 'difference')).toBe(-1);
    expect(directionOf({ value: 0.5, lower: 0.2, upper: 0.999 }, 'ratio')).toBe(-1);
    expect(directionOf({ value: 1.5, lower: 1.001, upper: 2 }, 'ratio')).toBe(1);
  });
});

const estimate = fc
  .tuple(
    fc.double({ min: 1, max: 500, noNaN: true }),
    fc.double({ min: 0, max: 0.9, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
  )
  .map(([value, below, above]) => ({
    value,
    lower: value * (1 - below),
    upper: value * (1 + above),
  }));
const comparison = fc.constantFrom('difference' as const, 'ratio' as const);

describe('any two figures', () => {
  it('have the value of their difference inside its interval', () => {
    fc.assert(
      fc.property(estimate, estimate, comparison, (a, b, by) => {
        const interval = differenceInterval(a, b, by);
        expect(interval).not.toBeNull();
        if (!interval) return;
        const slack = 1e-9 * Math.abs(interval.value);
        expect(interval.lower).toBeLessThanOrEqual(interval.value + slack);
        expect(interval.upper).toBeGreaterThanOrEqual(interval.value - slack);
      }),
    );
  });

  it('give the mirror image when swapped', () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const there = differenceInterval(a, b, 'difference');
        const back = differenceInterval(b, a, 'difference');
        expect(there?.lower).toBeCloseTo(-(back?.upper ?? Number.NaN), 9);
        expect(there?.upper).toBeCloseTo(-(back?.lower ?? Number.NaN), 9);
      }),
    );
  });
});
