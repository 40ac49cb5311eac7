import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seriesChange, seriesChanges } from './seriesChange.ts';
import { observation, observationFields } from './testSeries.ts';

const years = {
  polarity: 'higher-is-better',
  comparison: 'difference',
  unit: 'years',
  decimals: 1,
} as const;
const share = { ...years, polarity: 'lower-is-better' } as const;
const neutral = { ...years, polarity: 'neutral' } as const;
const rate = { ...share, comparison: 'ratio', unit: 'per 100,000' } as const;

const falling = [
  observation('2011–13', 58, 55, 61),
  observation('2016–18', 56, 53, 59),
  observation('2022–24', 50, 46, 54),
];

describe('seriesChange', () => {
  it('compares the latest figure with an earlier one, as calculated by hand', () => {
    // 50 (46 to 54) − 58 (55 to 61) = −8 ± √(4² + 3²) = −8 ± 5.
    expect(seriesChange(falling, years)).toEqual({
      kind: 'worsened',
      from: '2011–13',
      to: '2022–24',
      before: { value: 58, lower: 55, upper: 61 },
      after: { value: 50, lower: 46, upper: 54 },
      change: { value: -8, lower: -13, upper: -3 },
      comparison: 'difference',
    });
  });

  it('calls the same fall an improvement where lower is better, in any order', () => {
    expect(seriesChange(falling, share).kind).toBe('improved');
    expect(seriesChange(falling.toReversed(), share)).toEqual(seriesChange(falling, share));
  });

  it('finds no clear change where the interval just touches 0', () => {
    // 53 (49 to 57) − 58 (55 to 61) = −5 ± 5.
    const series = [...falling.slice(0, 2), observation('2022–24', 53, 49, 57)];
    expect(seriesChange(series, years)).toMatchObject({
      kind: 'no-clear-change',
      change: { value: -5, lower: -10, upper: 0 },
    });
  });

  it('compares rates by ratio', () => {
    // In powers of 2: 2⁴ (2³ to 2⁵) ÷ 2⁷ (2⁶ to 2⁸): 2^(−3 ± √2), so 0.125 (0.0469 to 0.3331).
    const change = seriesChange(
      [
        observation('2019', 128, 64, 256),
        observation('2020', 100, 90, 110),
        observation('2021', 16, 8, 32),
      ],
      rate,
    );
    expect(change).toMatchObject({ kind: 'improved', change: { value: 0.125 } });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.change.lower).toBeCloseTo(2 ** (-3 - Math.SQRT2), 10);
    expect(change.change.upper).toBeCloseTo(2 ** (-3 + Math.SQRT2), 10);
    expect(change.comparison).toBe('ratio');
  });

  it('compares a rate by difference where there is a zero, and says so', () => {
    const change = seriesChange(
      [
        observation('2019', 9, 5, 13),
        { ...observationFields('2021'), state: 'zero', value: 0, lower: 0, upper: 3 },
      ],
      rate,
    );
    // 0 (0 to 3) − 9 (5 to 13) = −9: down √(0² + 4²) = 4, up √(3² + 4²) = 5.
    expect(change).toMatchObject({
      kind: 'improved',
      change: { value: -9, lower: -13, upper: -4 },
      comparison: 'difference',
    });
  });

  it('gives rose and fell where neither side is better', () => {
    expect(seriesChange(falling, neutral).kind).toBe('fell');
    const rising = [observation('2011–13', 50, 46, 54), observation('2022–24', 58, 55, 61)];
    expect(seriesChange(rising, neutral).kind).toBe('rose');
  });

  it('compares over ten years, or over the whole series', () => {
    const series = [
      observation('2001–03', 40, 39, 41),
      observation('2011–13', 50, 49, 51),
      observation('2012–14', 60, 59, 61),
      observation('2022–24', 60, 59, 61),
    ];
    expect(seriesChange(series, years)).toMatchObject({ kind: 'no-clear-change', from: '2012–14' });
    expect(seriesChange(series, years, 'whole-series')).toMatchObject({
      kind: 'improved',
      from: '2001–03',
    });
    expect(seriesChanges(series, years).map((one) => one.kind)).toEqual([
      'no-clear-change',
      'improved',
    ]);
    expect(seriesChanges(series.slice(2), years)).toHaveLength(1);
    // 2011–13 is a year before 2012–14: only another finding is worth a second sentence.
    expect(seriesChanges(series.slice(1), years).map((one) => one.kind)).toEqual([
      'no-clear-change',
      'improved',
    ]);
    const level = series.slice(1).map(({ period }) => observation(period, 60, 59, 61));
    expect(seriesChanges(level, years)).toHaveLength(1);
    expect(seriesChanges([], years)).toEqual([{ kind: 'not-judged', because: 'no-figures' }]);
  });

  it('looks only at the run since the last break', () => {
    const series = [
      observation('2015', 90, 89, 91),
      observation('2016', 90, 89, 91),
      observation('2017', 50, 47, 53, ['break']),
      observation('2018', 51, 48, 54),
      observation('2019', 50, 46, 54),
    ];
    expect(seriesChange(series, years)).toMatchObject({ kind: 'no-clear-change', from: '2017' });
    expect(seriesChange(series.slice(0, 3), years)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('leaves out periods without a figure', () => {
    const suppressed = { ...observationFields('2023–25'), state: 'suppressed' as const };
    expect(seriesChange([...falling, suppressed], years)).toEqual(seriesChange(falling, years));
    expect(seriesChange([...falling.slice(2), suppressed], years)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('gives the reason where there are no figures', () => {
    expect(seriesChange([], years)).toEqual({ kind: 'not-judged', because: 'no-figures' });
    expect(seriesChange([{ ...observationFields('2019'), state: 'missing' }], years)).toEqual({
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
    expect(seriesChange(series, years)).toEqual({
      kind: 'not-judged',
      because: 'overlapping-periods',
    });
  });

  it('needs limits at both ends', () => {
    const noLimits = { kind: 'not-judged', because: 'no-limits' };
    expect(seriesChange([observation('2011–13', 58), ...falling.slice(1)], years)).toEqual(
      noLimits,
    );
    expect(seriesChange([...falling.slice(0, 2), observation('2022–24', 50)], years)).toEqual(
      noLimits,
    );
  });

  it('is reversed by the other polarity, whatever the figures', () => {
    const figure = fc.tuple(
      fc.double({ min: 1, max: 99, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 8 }), (figures) => {
        const series = figures.map(([value, arm], index) =>
          observation(String(2010 + index), value, value - arm, value + arm),
        );
        const turned = { improved: 'worsened', worsened: 'improved' } as Record<string, string>;
        const { kind } = seriesChange(series, years);
        expect(seriesChange(series, share).kind).toBe(turned[kind] ?? kind);
      }),
    );
  });
});
