import { describe, expect, it } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';

import { gapOf, gapSeries, judgedGap } from './gap.ts';
import { observation } from './testSeries.ts';

describe('gapOf', () => {
  it('is place − comparator and place ÷ comparator, as calculated by hand', () => {
    // 50 (46 to 54) − 60 (57 to 63) = −10 ± √(4² + 3²) = −10 ± 5.
    // Ratio in powers of 2: 2³ (2² to 2⁴) ÷ 2² (2¹ to 2³) = 2^(1 ± √2), so 2 (0.7504 to 5.3300).
    expect(
      gapOf({ value: 50, lower: 46, upper: 54 }, { value: 60, lower: 57, upper: 63 }, 'difference')
        .absolute,
    ).toEqual({ value: -10, lower: -15, upper: -5 });
    const { relative } = gapOf(
      { value: 8, lower: 4, upper: 16 },
      { value: 4, lower: 2, upper: 8 },
      'ratio',
    );
    expect(relative?.value).toBeCloseTo(2, 12);
    expect(relative?.lower).toBeCloseTo(0.7504, 3);
    expect(relative?.upper).toBeCloseTo(5.33, 3);
  });

  it('has no limits where either figure has none', () => {
    const full = { value: 60, lower: 57, upper: 63 };
    expect(gapOf({ value: 50 }, full, 'ratio')).toEqual({
      absolute: { value: -10 },
      relative: { value: 50 / 60 },
      scale: 'ratio',
    });
    expect(gapOf(full, { value: 50 }, 'difference')).toEqual({
      absolute: { value: 10 },
      relative: { value: 1.2 },
      scale: 'difference',
    });
  });

  it('has no ratio to a comparator of zero or less, and no limits of a ratio with a zero', () => {
    expect(gapOf({ value: 5 }, { value: 0 }, 'ratio')).toMatchObject({
      relative: null,
      scale: 'difference',
    });
    expect(gapOf({ value: 5 }, { value: -1 }, 'ratio').relative).toBeNull();
    expect(
      gapOf({ value: 0, lower: 0, upper: 3 }, { value: 5, lower: 4, upper: 6 }, 'ratio').relative,
    ).toEqual({
      value: 0,
    });
  });

  it('is judged on the indicator’s own scale, but by difference where a zero rules out a ratio', () => {
    const two = { value: 2, lower: 1.8, upper: 2.2 };
    const four = { value: 4, lower: 3.6, upper: 4.4 };
    expect(judgedGap(gapOf(four, two, 'ratio')).value).toBe(2);
    expect(judgedGap(gapOf(four, two, 'difference')).value).toBe(2);
    expect(judgedGap(gapOf(two, four, 'ratio')).value).toBe(0.5);
    expect(gapOf({ value: 0, lower: 0, upper: 3 }, two, 'ratio').scale).toBe('difference');
  });
});

describe('gapSeries', () => {
  const measure = { unit: 'years', decimals: 1, comparison: 'difference' } as const;
  const england = (period: string, value: number): Observation => ({
    ...observation(period, value, value - 3, value + 3),
    area: 'E92000001',
  });
  const place = [
    observation('2020', 50, 46, 54),
    observation('2021', 51, 47, 55),
    observation('2022', 52, 48, 56),
  ];

  it('has every period in which both have a figure, oldest first', () => {
    const gaps = gapSeries(
      place.toReversed(),
      [england('2022', 60), england('2021', 60)],
      measure,
      [],
    );
    expect(gaps.map(({ period, gap }) => [period, gap.absolute])).toEqual([
      ['2021', { value: -9, lower: -14, upper: -4 }],
      ['2022', { value: -8, lower: -13, upper: -3 }],
    ]);
  });

  it('begins after the later of the two breaks', () => {
    const broken: Observation = { ...england('2021', 60), flags: ['break'] };
    const gaps = gapSeries(place, [england('2020', 60), broken, england('2022', 60)], measure, []);
    expect(gaps.map(({ period }) => period)).toEqual(['2021', '2022']);
  });

  it('marks the comparison of a part with its whole as approximate', () => {
    const areas = [{ code: 'E06000009', within: 'E92000001' }];
    const [gap] = gapSeries(place, [england('2020', 60)], measure, areas);
    expect(gap?.gap.isApproximate).toBe(true);
  });
});
