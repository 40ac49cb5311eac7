import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countLimits, derivedLimits, wilsonLimits } from './limits.ts';

describe('wilsonLimits', () => {
  // R. G. Newcombe, “Two-sided confidence intervals for the single proportion: comparison of seven
  // methods”, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with Newcombe’s example %i of %i', (count, denominator, lower, upper) => {
    const limits = wilsonLimits(count, denominator);
    expect(limits.lower).toBeCloseTo(lower, 4);
    expect(limits.upper).toBeCloseTo(upper, 4);
  });

  it('is mirrored by counting those who are not, and stays within 0 to 1', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(counts, ([count, all]) => {
        const limits = wilsonLimits(count, all);
        const rest = wilsonLimits(all - count, all);
        expect(limits.lower).toBeCloseTo(1 - rest.upper, 9);
        expect(limits.lower).toBeGreaterThanOrEqual(0);
        expect(limits.lower).toBeLessThanOrEqual(count / all + 1e-12);
        expect(limits.upper).toBeGreaterThanOrEqual(count / all - 1e-12);
      }),
    );
  });
});

describe('countLimits', () => {
  // Exact limits of a Poisson count as tabled in Biometrika Tables for Statisticians, volume 1
  // (E. S. Pearson and H. O. Hartley, 1966), table 40.
  it.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [2, 0.242, 7.22],
    [3, 0.619, 8.77],
    [4, 1.09, 10.24],
    [5, 1.62, 11.67],
    [6, 2.2, 13.06],
    [7, 2.81, 14.42],
    [8, 3.45, 15.76],
    [9, 4.12, 17.08],
  ])('is exact below ten: %i', (count, lower, upper) => {
    const limits = countLimits(count);
    expect(limits.method).toBe('exact');
    expect(limits.lower).toBeCloseTo(lower, 2);
    expect(limits.upper).toBeCloseTo(upper, 2);
  });

  it('is half a quantile of the chi-square distribution', () => {
    // Two degrees of freedom have quantiles in closed form, −2 ln(1 − p): χ²(0.975; 2) ÷ 2 and
    // χ²(0.025; 2) ÷ 2.
    expect(countLimits(0).upper).toBeCloseTo(-Math.log(0.025), 12);
    expect(countLimits(1).lower).toBeCloseTo(-Math.log(0.975), 12);
  });

  // The exact limits of the same table; Public Health England’s technical guide on confidence
  // intervals (2018) says that Byar’s are within 0.2% of them from ten on.
  it.each([
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ])('is Byar’s from ten on, within 0.2%% of exact: %i', (count, lower, upper) => {
    const limits = countLimits(count);
    expect(limits.method).toBe('byar');
    expect(Math.abs(limits.lower / lower - 1)).toBeLessThan(0.002);
    expect(Math.abs(limits.upper / upper - 1)).toBeLessThan(0.002);
  });

  it('works Byar’s out as by hand', () => {
    // 65 events: 65 × (1 − 1/585 − 1.96/(3 × 8.0623))³ = 65 × 0.91726³ = 50.165;
    // 66 × (1 − 1/594 + 1.96/(3 × 8.1240))³ = 66 × 1.07873³ = 82.849.
    const { lower, upper } = countLimits(65);
    expect(lower).toBeCloseTo(50.165, 2);
    expect(upper).toBeCloseTo(82.849, 2);
  });

  it('rises with the count, and holds it', () => {
    for (let count = 0; count < 30; count++) {
      const [one, next] = [countLimits(count), countLimits(count + 1)];
      expect(next.lower).toBeGreaterThan(one.lower);
      expect(next.upper).toBeGreaterThan(one.upper);
      expect(one.lower).toBeLessThanOrEqual(count);
      expect(one.upper).toBeGreaterThan(count);
    }
  });
});

describe('derivedLimits', () => {
  const share = { unit: '%', decimals: 1 };
  const rate = { unit: 'per 100,000', decimals: 1 };

  it('is in the indicator’s unit', () => {
    const limits = derivedLimits({ value: 5, count: 1, denominator: 20 }, share);
    expect(limits?.method).toBe('wilson');
    expect(limits?.upper).toBeCloseTo(23.6, 1);
    // 5 (1.623 to 11.668) in 20,000 people: 25 per 100,000, 8.1 to 58.3.
    const few = derivedLimits({ value: 25, count: 5, denominator: 20_000 }, rate);
    expect(few).toMatchObject({ method: 'exact' });
    expect(few?.lower).toBeCloseTo(8.12, 2);
    expect(few?.upper).toBeCloseTo(58.34, 2);
    expect(derivedLimits({ value: 65, count: 65, denominator: 100_000 }, rate)?.lower).toBeCloseTo(
      50.17,
      1,
    );
  });

  it('gives a true zero an upper limit', () => {
    const none = derivedLimits(
      { value: 0, count: 0, denominator: 6_000 },
      { unit: 'per 10,000', decimals: 1 },
    );
    expect(none?.lower).toBe(0);
    expect(none?.upper).toBeCloseTo(6.15, 2);
  });

  it('is null for what is not its count over its denominator: weighted or standardised', () => {
    expect(derivedLimits({ value: 24, count: 81, denominator: 263 }, share)).toBeNull();
    expect(derivedLimits({ value: 54.4, count: 65, denominator: 100_000 }, rate)).toBeNull();
  });

  it('is null without both numbers, and for what is neither share nor rate', () => {
    expect(derivedLimits({ value: 30.8, count: 81 }, share)).toBeNull();
    expect(derivedLimits({ value: 30.8, denominator: 263 }, share)).toBeNull();
    expect(derivedLimits({ value: 150, count: 3, denominator: 2 }, share)).toBeNull();
    expect(
      derivedLimits({ value: 8, count: 8, denominator: 1 }, { unit: 'people', decimals: 0 }),
    ).toBeNull();
  });

  it('holds the published figure, however it was rounded', () => {
    const limits = derivedLimits({ value: 0.1, count: 1, denominator: 1_000_000 }, rate);
    expect(limits?.lower).toBeLessThanOrEqual(0.1);
    expect(limits?.upper).toBeGreaterThanOrEqual(0.1);
  });
});
