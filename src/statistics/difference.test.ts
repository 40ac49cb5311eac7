import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compare, differenceInterval, directionOf } from './difference.ts';
import { wilsonLimits } from './limits.ts';

describe('differenceInterval by difference', () => {
  it('takes each limit from the sides that lead there, worked by hand', () => {
    // 10 (7 to 22) − 4 (−1 to 8): value 6. Downwards 10 − 7 = 3 and 8 − 4 = 4: √(9 + 16) = 5, so 1.
    // Upwards 22 − 10 = 12 and 4 − −1 = 5: √(144 + 25) = 13, so 19.
    expect(
      differenceInterval(
        { value: 10, lower: 7, upper: 22 },
        { value: 4, lower: -1, upper: 8 },
        'difference',
      ),
    ).toEqual({ value: 6, lower: 1, upper: 19 });
  });

  it('is Newcombe’s method 11 for two shares: 56 of 70 less 48 of 80 (Statistics in Medicine 1998;17:873)', () => {
    // His table II, example (a): 0.2 (0.0428 to 0.3422).
    const interval = differenceInterval(
      { value: 56 / 70, ...wilsonLimits(56, 70) },
      { value: 48 / 80, ...wilsonLimits(48, 80) },
      'difference',
    );
    expect(interval?.value).toBeCloseTo(0.2, 9);
    expect(interval?.lower).toBeCloseTo(0.0428, 4);
    expect(interval?.upper).toBeCloseTo(0.3422, 4);
  });

  it('finds the difference −0.2726 and standard error 0.2206 of Altman and Bland, BMJ 2003;326:219', () => {
    // Their example: relative risks of fractures, 0.67 (0.46 to 0.98) and 0.88 (0.71 to 1.08). By
    // hand: standard errors of the logarithms 0.1929 and 0.1070, √(0.1929² + 0.1070²) = 0.2206; the
    // ratio exp(−0.2726 ± 1.96 × 0.2206) is 0.76 (0.49 to 1.17). Their limits are even on logarithms
    // but for rounding, so that MOVER gives nearly the same: 0.7614 (0.4962 to 1.1794).
    const interval = differenceInterval(
      { value: 0.67, lower: 0.46, upper: 0.98 },
      { value: 0.88, lower: 0.71, upper: 1.08 },
      'ratio',
    );
    expect(interval?.value).toBeCloseTo(0.76, 2);
    const { value = 0, lower = 0, upper = 0 } = interval ?? {};
    expect(Math.log(value)).toBeCloseTo(-0.2726, 4);
    expect(Math.log(upper / lower) / 3.92).toBeCloseTo(0.2206, 3);
  });

  it('allows for a part and its whole moving together, never beyond either’s own limits', () => {
    // A tenth of the whole, both ± 2: correlated by 0.1 × 4 ÷ 4 = 0.1. 2² + 2² − 2 × 0.1 × 2 × 2 = 7.2,
    // √ = 2.6833, for √8 = 2.8284 if they were independent.
    const part = { value: 10, lower: 8, upper: 12 };
    const whole = { value: 9, lower: 7, upper: 11 };
    const tenth = { part: 'first', share: 0.1 } as const;
    const interval = differenceInterval(part, whole, 'difference', tenth);
    expect(interval?.lower).toBeCloseTo(1 - 2.6833, 4);
    expect(interval?.upper).toBeCloseTo(1 + 2.6833, 4);
    const turned = differenceInterval(whole, part, 'difference', { part: 'second', share: 0.1 });
    expect(turned?.upper).toBeCloseTo(-1 + 2.6833, 4);
    // A fifth, ± 3 in a whole of ± 1: correlated by 0.2 × 6 ÷ 2 = 0.6. 3² + 1² − 2 × 0.6 × 3 = 6.4, √ =
    // 2.53, which is less than the part’s own 3.
    const fifth = differenceInterval(
      { value: 10, lower: 7, upper: 13 },
      { value: 9, lower: 8, upper: 10 },
      'difference',
      { part: 'first', share: 0.2 },
    );
    expect(fifth).toEqual({ value: 1, lower: -2, upper: 4 });
    // An unknown share changes nothing.
    expect(differenceInterval(part, whole, 'difference', { part: 'first', share: null })).toEqual(
      differenceInterval(part, whole, 'difference'),
    );
  });

  it('works across zero and with negative figures', () => {
    // −2 (−5 to 1) − −6 (−10 to −2): value 4 ± √(3² + 4²) = 4 ± 5.
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
    // 0 (0 to 3) − 9 (5 to 13): down √(0² + 4²) = 4, up √(3² + 4²) = 5.
    const compared = compare(
      { value: 0, lower: 0, upper: 3 },
      { value: 9, lower: 5, upper: 13 },
      'ratio',
    );
    expect(compared).toEqual({
      comparison: 'difference',
      interval: { value: -9, lower: -13, upper: -4 },
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

  it('give the inverse when swapped, as a ratio', () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const there = differenceInterval(a, b, 'ratio');
        const back = differenceInterval(b, a, 'ratio');
        if (!there || !back) throw new Error('both have limits above 0');
        expect(there.lower * back.upper).toBeCloseTo(1, 9);
        expect(there.upper * back.lower).toBeCloseTo(1, 9);
      }),
    );
  });

  it('do not depend on the unit', () => {
    const scale = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const times = (
      by: number,
      { value, lower, upper }: typeof estimate extends fc.Arbitrary<infer E> ? E : never,
    ) => ({
      value: value * by,
      lower: lower * by,
      upper: upper * by,
    });
    fc.assert(
      fc.property(estimate, estimate, scale, (a, b, by) => {
        const [ratio, scaledRatio] = [
          differenceInterval(a, b, 'ratio'),
          differenceInterval(times(by, a), times(by, b), 'ratio'),
        ];
        expect((scaledRatio?.upper ?? 0) / (ratio?.upper ?? 1)).toBeCloseTo(1, 9);
        const [plain, scaled] = [
          differenceInterval(a, b, 'difference'),
          differenceInterval(times(by, a), times(by, b), 'difference'),
        ];
        expect((scaled?.lower ?? 0) / by).toBeCloseTo(plain?.lower ?? Number.NaN, 6);
      }),
    );
  });

  it('are never clearly apart where the limits of one hold the whole interval of the other', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(estimate, share, share, share, comparison, share, (outer, x, y, z, by, part) => {
        const [lower = 0, value = 0, upper = 0] = [x, y, z]
          .toSorted((a, b) => a - b)
          .map((at) =>
            Math.min(
              outer.upper,
              Math.max(outer.lower, outer.lower + at * (outer.upper - outer.lower)),
            ),
          );
        const inner = { value, lower, upper };
        const nesting = { part: 'first', share: part } as const;
        for (const compared of [
          compare(outer, inner, by),
          compare(inner, outer, by),
          compare(outer, inner, by, nesting),
          compare(inner, outer, by, nesting),
        ])
          expect(compared && directionOf(compared.interval, compared.comparison)).toBe(0);
      }),
    );
  });

  it('with even limits agree with ± the root of the sum of the squared half-widths', () => {
    const even = fc
      .tuple(
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
      )
      .map(([value, arm]) => ({ value, lower: value - arm, upper: value + arm, arm }));
    fc.assert(
      fc.property(even, even, (a, b) => {
        const interval = differenceInterval(a, b, 'difference');
        const arm = Math.hypot(a.arm, b.arm);
        expect(interval?.lower).toBeCloseTo(a.value - b.value - arm, 9);
        expect(interval?.upper).toBeCloseTo(a.value - b.value + arm, 9);
      }),
    );
  });

  it('are no more certain than either of them', () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const width = (of: { lower: number; upper: number } | null) =>
          of ? of.upper - of.lower : 0;
        const between = width(differenceInterval(a, b, 'difference'));
        expect(between).toBeGreaterThanOrEqual(Math.max(width(a), width(b)) - 1e-9);
      }),
    );
  });
});
