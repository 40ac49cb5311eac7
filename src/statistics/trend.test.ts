import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { observation, stateless } from './testSeries.ts';
import { trendOf } from './trend.ts';
import type { Judged } from './verdict.ts';

const years: Judged = { polarity: 'higher-is-better', comparison: 'difference', limits: true };
const share: Judged = { ...years, polarity: 'lower-is-better' };
const rate: Judged = { polarity: 'lower-is-better', comparison: 'ratio', limits: true };

const falling = [
  observation('2011–13', 58, 55, 61),
  observation('2016–18', 56, 53, 59),
  observation('2022–24', 50, 46, 54),
];

describe('trendOf', () => {
  it('compares the latest figure with the earliest, worked by hand', () => {
    // 50 (46 to 54) − 58 (55 to 61) = −8 ± √(4² + 3²) = −8 ± 5.
    expect(trendOf(falling, years)).toEqual({
      kind: 'worsened',
      from: '2011–13',
      to: '2022–24',
      change: { value: -8, lower: -13, upper: -3 },
    });
  });

  it('calls the same fall an improvement where lower is better, in any order', () => {
    expect(trendOf(falling, share).kind).toBe('improved');
    expect(trendOf(falling.toReversed(), share)).toEqual(trendOf(falling, share));
  });

  it('sees no clear change where the interval just touches 0', () => {
    // 53 (49 to 57) − 58 (55 to 61) = −5 ± 5.
    const series = [...falling.slice(0, 2), observation('2022–24', 53, 49, 57)];
    expect(trendOf(series, years)).toMatchObject({
      kind: 'no-clear-change',
      change: { value: -5, lower: -10, upper: 0 },
    });
  });

  it('compares rates by ratio', () => {
    // In powers of 2: 2⁴ (2³ to 2⁵) ÷ 2⁷ (2⁶ to 2⁸): 2^(−3 ± √2), so 0.125 (0.0469 to 0.3331).
    const trend = trendOf(
      [
        observation('2019', 128, 64, 256),
        observation('2020', 100, 90, 110),
        observation('2021', 16, 8, 32),
      ],
      rate,
    );
    expect(trend).toMatchObject({ kind: 'improved', change: { value: 0.125 } });
    if (trend.kind === 'not-judged') throw new Error(trend.because);
    expect(trend.change.lower).toBeCloseTo(2 ** (-3 - Math.SQRT2), 10);
    expect(trend.change.upper).toBeCloseTo(2 ** (-3 + Math.SQRT2), 10);
    expect(trend.comparison).toBeUndefined();
  });

  it('says so where a zero makes it compare a rate by difference', () => {
    const trend = trendOf(
      [
        observation('2019', 9, 5, 14),
        observation('2020', 8, 4, 13),
        { ...stateless('2021'), state: 'zero', value: 0, lower: 0, upper: 3 },
      ],
      rate,
    );
    // 0 (0 to 3) − 9 (5 to 14): −9, from −9 − √(0 + 5²) to −9 + √(3² + 4²).
    expect(trend).toEqual({
      kind: 'improved',
      from: '2019',
      to: '2021',
      change: { value: -9, lower: -14, upper: -4 },
      comparison: 'difference',
    });
  });

  it('looks only at the run since the last break', () => {
    const series = [
      observation('2015', 90, 89, 91),
      observation('2016', 90, 89, 91),
      observation('2017', 50, 47, 53, ['break']),
      observation('2018', 51, 48, 54),
      observation('2019', 50, 46, 54),
    ];
    expect(trendOf(series, years)).toMatchObject({ kind: 'no-clear-change', from: '2017' });
    expect(trendOf(series.slice(0, 4), years)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('leaves out periods without a figure', () => {
    const suppressed = { ...stateless('2023–25'), state: 'suppressed' as const };
    expect(trendOf([...falling, suppressed], years)).toEqual(trendOf(falling, years));
    expect(trendOf([...falling.slice(1), suppressed], years)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('does not call two points a trend', () => {
    expect(trendOf(falling.slice(0, 2), years)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('says that there are no figures', () => {
    expect(trendOf([], years)).toEqual({ kind: 'not-judged', because: 'no-figures' });
    expect(trendOf([{ ...stateless('2019'), state: 'missing' }], years)).toEqual({
      kind: 'not-judged',
      because: 'no-figures',
    });
  });

  it('does not compare ends that share a year', () => {
    const series = [
      observation('2011–13', 58, 55, 61),
      observation('2012–14', 56, 53, 59),
      observation('2013–15', 40, 39, 41),
    ];
    expect(trendOf(series, years)).toEqual({ kind: 'not-judged', because: 'overlapping-periods' });
  });

  it('needs limits at both ends, and the indicator to publish them', () => {
    const noLimits = { kind: 'not-judged', because: 'no-limits' };
    expect(trendOf([observation('2011–13', 58), ...falling.slice(1)], years)).toEqual(noLimits);
    expect(trendOf([...falling.slice(0, 2), observation('2022–24', 50)], years)).toEqual(noLimits);
    expect(trendOf(falling, { ...years, limits: false })).toEqual(noLimits);
  });

  it('is turned round by the other polarity, whatever the figures', () => {
    const figure = fc.tuple(
      fc.double({ min: 1, max: 99, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 3, maxLength: 8 }), (figures) => {
        const series = figures.map(([value, arm], index) =>
          observation(String(2010 + index), value, value - arm, value + arm),
        );
        const turned = { improved: 'worsened', worsened: 'improved' } as Record<string, string>;
        const { kind } = trendOf(series, years);
        expect(trendOf(series, share).kind).toBe(turned[kind] ?? kind);
      }),
    );
  });
});
