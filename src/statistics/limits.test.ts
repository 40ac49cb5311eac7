import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countLimits, derivedLimits, wilsonLimits } from './limits.ts';

describe('wilsonLimits', () => {
  // The shares p at which the corrected score test just rejects, (|count − n p| − ½)² = 1.96² n p
  // (1 − p), found by bisection and not by the closed formula. The counts are the examples of R. G.
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, whose table I, method 4, has the same limits
  // to four decimals.
  it.each([
    [81, 263, 0.25351, 0.36818],
    [15, 148, 0.05978, 0.16445],
    [0, 20, 0, 0.20045],
    [1, 29, 0.0018, 0.19628],
    [20, 20, 0.79955, 1],
    [1, 1, 0.05462, 1],
  ])(
    'is where the corrected score test just rejects, solved numerically: %i of %i',
    (count, denominator, lower, upper) => {
      const limits = wilsonLimits(count, denominator);
      expect(limits.lower).toBeCloseTo(lower, 5);
      expect(limits.upper).toBeCloseTo(upper, 5);
    },
  );

  it('is mirrored for the complement of the count, and stays within 0 to 1', () => {
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
  // Half the chi-square quantiles, 2.5% with 2n and 97.5% with 2n + 2 degrees of freedom, from SciPy
  // 1.17 (`chi2.ppf`); countLimits solves the Poisson distribution instead.
  it.each([
    [0, 0, 3.68888],
    [1, 0.02532, 5.57164],
    [2, 0.24221, 7.22469],
    [3, 0.61867, 8.76727],
    [4, 1.08987, 10.24159],
    [5, 1.62349, 11.66833],
    [6, 2.20189, 13.05947],
    [7, 2.81436, 14.42268],
    [8, 3.45383, 15.76319],
    [9, 4.11537, 17.0848],
  ])('is exact below ten, half of tabulated chi-square quantiles: %i', (count, lower, upper) => {
    const limits = countLimits(count);
    expect(limits.method).toBe('exact');
    expect(limits.lower).toBeCloseTo(lower, 5);
    expect(limits.upper).toBeCloseTo(upper, 5);
  });

  it('equals the closed form of the chi-square distribution where there is one', () => {
    // Two degrees of freedom have quantiles in closed form, −2 ln(1 − p): χ²(0.975; 2) ÷ 2 and
    // χ²(0.025; 2) ÷ 2.
    expect(countLimits(0).upper).toBeCloseTo(-Math.log(0.025), 12);
    expect(countLimits(1).lower).toBeCloseTo(-Math.log(0.975), 12);
  });

  // Exact limits as above. That Byar’s are within 0.2% of them from ten on: Public Health England,
  // “Technical guide: confidence intervals”, 25 May 2018, appendix 1.
  it.each([
    [10, 4.79539, 18.39036],
    [20, 12.21652, 30.88838],
    [50, 37.11096, 65.91877],
    [100, 81.36399, 121.62679],
  ])(
    'is Byar’s from ten on, within the 0.2%% of exact that Public Health England states: %i',
    (count, lower, upper) => {
      const limits = countLimits(count);
      expect(limits.method).toBe('byar');
      expect(Math.abs(limits.lower / lower - 1)).toBeLessThan(0.002);
      expect(Math.abs(limits.upper / upper - 1)).toBeLessThan(0.002);
    },
  );

  it('gives Byar’s limits as calculated by hand from the formula', () => {
    // 65 events: 65 × (1 − 1/585 − 1.95996/(3 × 8.06226))³ = 65 × 0.917257³ = 50.163;
    // 66 × (1 − 1/594 + 1.95996/(3 × 8.12404))³ = 66 × 1.078735³ = 82.849.
    const { lower, upper } = countLimits(65);
    expect(lower).toBeCloseTo(50.163, 3);
    expect(upper).toBeCloseTo(82.849, 3);
  });

  it('rises with the count, and includes it', () => {
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
    expect(limits?.upper).toBeCloseTo(26.94, 1);
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

  it('is null for a weighted or standardised figure, which is not its count over its denominator', () => {
    expect(derivedLimits({ value: 24, count: 81, denominator: 263 }, share)).toBeNull();
    expect(derivedLimits({ value: 54.4, count: 65, denominator: 100_000 }, rate)).toBeNull();
  });

  it('is null without count and denominator, and for other units than shares and rates', () => {
    expect(derivedLimits({ value: 30.8, count: 81 }, share)).toBeNull();
    expect(derivedLimits({ value: 30.8, denominator: 263 }, share)).toBeNull();
    expect(derivedLimits({ value: 150, count: 3, denominator: 2 }, share)).toBeNull();
    expect(
      derivedLimits({ value: 8, count: 8, denominator: 1 }, { unit: 'people', decimals: 0 }),
    ).toBeNull();
  });

  it('includes the published figure, however it was rounded', () => {
    const limits = derivedLimits({ value: 0.1, count: 1, denominator: 1_000_000 }, rate);
    expect(limits?.lower).toBeLessThanOrEqual(0.1);
    expect(limits?.upper).toBeGreaterThanOrEqual(0.1);
  });
});
