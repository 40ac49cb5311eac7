import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { observation, observationFields } from './testSeries.ts';
import { trendOf, weightedSlope } from './trend.ts';

const years = {
  polarity: 'higher-is-better',
  comparison: 'difference',
  unit: 'years',
  decimals: 1,
} as const;
const neutral = { ...years, polarity: 'neutral' } as const;
const rate = {
  ...years,
  polarity: 'lower-is-better',
  comparison: 'ratio',
  unit: 'per 100,000',
} as const;

const point = (at: number, value: number, standardError: number) => ({
  at,
  figure: { value, lower: value - 1.96 * standardError, upper: value + 1.96 * standardError },
});

describe('weightedSlope', () => {
  it('is the weighted least-squares line, as calculated by hand', () => {
    // Half-widths 1, 1, 1: weights 1. Times −1, 0, 1 and values 1, 2, 6: slope (−1 + 6) ÷ 2 = 2.5,
    // level 3; residuals 0.5, −1, 0.5, squares 1.5. By the limits ± √(1 ÷ 2) = 0.7071; by the scatter
    // ± t × √(1.5 ÷ 1 ÷ 2) = 0.8660, with t = 12.706 for one degree of freedom: 11.004. Were it seen
    // in many points, 1.96 × 0.8660 = 1.697.
    const { slope, ifMany } = weightedSlope(
      [1, 2, 6].map((value, n) => ({
        at: n - 1,
        figure: { value, lower: value - 1, upper: value + 1 },
      })),
    );
    expect(slope.value).toBeCloseTo(2.5, 12);
    expect(slope.upper - slope.value).toBeCloseTo(11.004, 3);
    expect(slope.value - slope.lower).toBeCloseTo(11.004, 3);
    expect(ifMany.upper - ifMany.value).toBeCloseTo(1.697, 3);
  });

  it('is not made more certain by figures closer to the line than chance suggests', () => {
    // All on the line: only the figures' own uncertainty is left, √(1 ÷ 2).
    const { slope } = weightedSlope(
      [1, 2, 3].map((value, n) => ({
        at: n,
        figure: { value, lower: value - 1, upper: value + 1 },
      })),
    );
    expect(slope.value).toBeCloseTo(1, 12);
    expect(slope.upper).toBeCloseTo(1 + Math.SQRT1_2, 12);
  });

  it('takes lopsided limits from the side that leads there', () => {
    // Times −1, 0, 1, half-widths 2: the slope is (last − first) ÷ 2 = 1, on the line. Downwards the
    // last by 1 and the first, which counts against it, upwards by 3: √(1² + 3²) ÷ 2 = 1.5811.
    // Upwards the last by 3 and the first downwards by 1: the same.
    const { slope } = weightedSlope(
      [1, 2, 3].map((value, n) => ({
        at: n,
        figure: { value, lower: value - 1, upper: value + 3 },
      })),
    );
    expect(slope.value - slope.lower).toBeCloseTo(1.5811, 4);
    expect(slope.upper - slope.value).toBeCloseTo(1.5811, 4);
  });

  it('is the solution of the weighted normal equations, as NumPy inverts them', () => {
    // b = (XᵀWX)⁻¹XᵀWy with W = diag(1 ÷ sd²), its variance times χ² ÷ 8 = 2.744: slope 530.835,
    // standard error 47.550 (NumPy 2), times t = 2.306 for eight degrees of freedom. Measurements in
    // physics, whose standard deviations are known.
    const { slope } = weightedSlope([
      point(0.345, 367, 17),
      point(0.287, 311, 9),
      point(0.251, 295, 9),
      point(0.225, 268, 7),
      point(0.207, 253, 7),
      point(0.186, 239, 6),
      point(0.161, 220, 6),
      point(0.132, 213, 6),
      point(0.084, 193, 5),
      point(0.06, 192, 5),
    ]);
    expect(slope.value).toBeCloseTo(530.835, 3);
    expect((slope.upper - slope.value) / 2.306).toBeCloseTo(47.55, 2);
  });

  it('is mirrored with the figures, and unchanged by a constant added to all', () => {
    const figures = fc.array(
      fc.tuple(
        fc.double({ min: 10, max: 90, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
      ),
      { minLength: 4, maxLength: 9 },
    );
    const slopeOf = (rows: readonly (readonly [number, number])[], of: (value: number) => number) =>
      weightedSlope(
        rows.map(([value, arm], at) => ({
          at,
          figure: { value: of(value), lower: of(value) - arm, upper: of(value) + arm },
        })),
      ).slope;
    fc.assert(
      fc.property(figures, (rows) => {
        const plain = slopeOf(rows, (value) => value);
        const mirrored = slopeOf(rows, (value) => 100 - value);
        const moved = slopeOf(rows, (value) => value + 7);
        expect(mirrored.lower).toBeCloseTo(-plain.upper, 6);
        expect(moved.lower).toBeCloseTo(plain.lower, 6);
      }),
    );
  });
});

/** Calendar years from 2015 with even limits. */
const series = (values: readonly number[], arm = 1) =>
  values.map((value, n) => observation(String(2015 + n), value, value - arm, value + arm));

describe('trendOf', () => {
  it('finds a trend only where the interval of the slope excludes a level line', () => {
    expect(trendOf(series([50, 51, 52, 53]), years)).toMatchObject({
      kind: 'improving',
      from: '2015',
      to: '2018',
      periods: 4,
      comparison: 'difference',
    });
    expect(trendOf(series([53, 52, 51, 50]), years).kind).toBe('worsening');
    expect(trendOf(series([53, 52, 51, 50], 9), years).kind).toBe('no-clear-trend');
    expect(trendOf(series([50, 51, 52, 53]), neutral).kind).toBe('rising');
    expect(trendOf(series([53, 52, 51, 50]), neutral).kind).toBe('falling');
  });

  it('gives the change a year', () => {
    const trend = trendOf(series([50, 51, 52, 53]), years);
    if (trend.kind === 'not-judged') throw new Error(trend.because);
    // Times −1.5, −0.5, 0.5, 1.5: squares 5; half-width √(1 ÷ 5) = 0.447.
    expect(trend.perYear.value).toBeCloseTo(1, 2);
    expect(trend.perYear.upper).toBeCloseTo(1.447, 2);
  });

  it('fits rates as a steady percentage a year', () => {
    // 100, 90, 81, 72.9: times 0.9 each year.
    const rates = [100, 90, 81, 72.9].map((value, n) =>
      observation(String(2015 + n), value, value / 1.05, value * 1.05),
    );
    const trend = trendOf(rates, rate);
    if (trend.kind === 'not-judged') throw new Error(trend.because);
    expect(trend.kind).toBe('improving');
    expect(trend.perYear.value).toBeCloseTo(0.9, 3);
    expect(trend.comparison).toBe('ratio');
  });

  it('fits rates without logarithms where one is zero, and says so', () => {
    const rates = [
      ...series([9, 6, 3], 2),
      {
        ...observationFields('2018'),
        state: 'zero' as const,
        value: 0 as const,
        lower: 0,
        upper: 4,
      },
    ];
    expect(trendOf(rates, rate)).toMatchObject({ kind: 'improving', comparison: 'difference' });
  });

  it('tells no trend where only few periods show how far the figures scatter', () => {
    // 50, 54, 53, 57 at −1.5 to 1.5: slope (1.5 × 7 + 0.5 × −1) ÷ 5 = 2, level 53.5; residuals −0.5,
    // 1.5, −1.5, 0.5, squares 5. By the limits ± 0.447; by the scatter √(5 ÷ 2 ÷ 5) = 0.7071, times
    // 1.96 = 1.386, which leaves out 0, but times t = 4.303 is 3.043, which doesn’t.
    const figures = [50, 54, 53, 57];
    expect(trendOf(series(figures), years)).toEqual({
      kind: 'not-judged',
      because: 'too-scattered',
    });
    // Limits as wide as the scatter explain it: ± √(3² ÷ 5) = 1.342 by them, and it is a trend only
    // if the scatter allows it, which four periods can’t say.
    expect(trendOf(series(figures, 3), years)).toMatchObject({ because: 'too-scattered' });
    expect(trendOf(series([50, 50.4, 49.9, 50.1], 9), years).kind).toBe('no-clear-trend');
  });

  it('uses only periods that share no day, back from the latest', () => {
    const rolling = Array.from({ length: 12 }, (_, n) => {
      // Every third period, counted back from the last, is on a level; those between jump about.
      const value = n % 3 === 2 ? 50 : n % 2 === 0 ? 10 : 90;
      const year = 2011 + n;
      return observation(`${year}–${String(year + 2).slice(2)}`, value, value - 1, value + 1);
    });
    const trend = trendOf(rolling, years);
    expect(trend).toMatchObject({ kind: 'no-clear-trend', from: '2013–15', periods: 4 });
    if (trend.kind === 'not-judged') throw new Error(trend.because);
    expect(trend.perYear.value).toBeCloseTo(0, 12);
  });

  it('does not judge fewer than four periods', () => {
    const tooFew = { kind: 'not-judged', because: 'too-few-periods' };
    expect(trendOf(series([50, 51, 52]), years)).toEqual(tooFew);
    const overlapping = ['2011–13', '2012–14', '2013–15', '2014–16', '2015–17'];
    expect(
      trendOf(
        overlapping.map((period) => observation(period, 50, 49, 51)),
        years,
      ),
    ).toEqual(tooFew);
    const broken = series([50, 51, 52, 53, 54]).map((one, n) =>
      n === 2 ? { ...one, flags: ['break' as const] } : one,
    );
    expect(trendOf(broken, years)).toEqual(tooFew);
  });

  it('needs limits, and figures', () => {
    expect(
      trendOf(
        ['2015', '2016', '2017', '2018'].map((year) => observation(year, 5)),
        years,
      ),
    ).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
    });
    expect(trendOf([], years)).toEqual({ kind: 'not-judged', because: 'no-figures' });
  });
});
