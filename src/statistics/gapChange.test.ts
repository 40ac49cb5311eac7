import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';

import { gapChange } from './gapChange.ts';
import { observation, observationFields } from './testSeries.ts';

const higher = {
  polarity: 'higher-is-better',
  comparison: 'difference',
  unit: 'years',
  decimals: 1,
} as const;
const lower = { ...higher, polarity: 'lower-is-better' } as const;
const rate = { ...lower, comparison: 'ratio', unit: 'per 100,000' } as const;

const PERIODS = ['2011–13', '2016–18', '2022–24'] as const;

/** Three periods of values with limits so many units either side. */
const series = (values: readonly number[], arm: number, area = 'E06000009'): Observation[] =>
  values.map((value, index) => ({
    ...observation(PERIODS[index] ?? '', value, value - arm, value + arm),
    area,
  }));
const england = (values: readonly number[], arm = 0) => series(values, arm, 'E92000001');

describe('gapChange', () => {
  it('finds a gap that narrowed, as calculated by hand', () => {
    // Each gap has the arms √(2² + 1.5²) = 2.5: before 12 ± 2.5, after 4 ± 2.5.
    // The change, −8, has the arms √(2.5² + 2.5²) = 3.5355: −11.5355 to −4.4645 leaves out 0.
    const change = gapChange(series([48, 50, 57], 2), england([60, 60, 61], 1.5), higher);
    expect(change).toMatchObject({
      kind: 'narrowed',
      from: '2011–13',
      to: '2022–24',
      absolute: {
        before: { value: 12, lower: 9.5, upper: 14.5 },
        after: { value: 4, lower: 1.5, upper: 6.5 },
        change: { value: -8 },
      },
    });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.absolute.change.lower).toBeCloseTo(-11.5355, 4);
    expect(change.absolute.change.upper).toBeCloseTo(-4.4645, 4);
    expect(change.isAhead).toBeUndefined();
  });

  it('fits a slope to the periods between, and calls what it doesn’t bear out one at the ends only', () => {
    // England exact at 60; ± 1 for the place. Years 2013 to 2023; the ends differ by 4 ± √2.
    const figures = (values: readonly number[], area: string, arm: number) =>
      values.map((value, n) => ({
        ...observation(String(2019 + n), value, value - arm, value + arm),
        area,
      }));
    const against = figures([60, 60, 60, 60, 60], 'E92000001', 0);
    // Gaps 10, 9, 8, 7, 6: a slope of −1 a year, ± √(1 ÷ 10) = 0.316 by the limits, on the line.
    const steady = gapChange(figures([50, 51, 52, 53, 54], 'E06000009', 1), against, higher);
    expect(steady).toMatchObject({ kind: 'narrowed', slope: { periods: 5 } });
    if (steady.kind === 'not-judged' || !steady.slope) throw new Error('five periods are enough');
    expect(steady.isAtEndsOnly).toBeUndefined();
    expect(steady.slope.perYear.value).toBeCloseTo(-1, 2);
    expect(steady.slope.perYear.upper).toBeCloseTo(-1 + 0.316, 2);
    // z = 1.96 × 4 ÷ √2 = 5.54.
    expect(steady.chance).toBeLessThan(1e-7);
    // Gaps 10, 4, 6, 8, 6: −2 × 10 − 4 + 8 + 2 × 6 = −4, so −0.4 a year; residuals from 6.8 − 0.4 n
    // 2.4, −3.2, −0.8, 1.6, 0: squares 19.2, ± 3.182 × √(19.2 ÷ 3 ÷ 10) = 2.546. Not clear.
    const jumping = gapChange(figures([50, 56, 54, 52, 54], 'E06000009', 1), against, higher);
    expect(jumping).toMatchObject({ kind: 'narrowed', isAtEndsOnly: true });
    if (jumping.kind === 'not-judged' || !jumping.slope) throw new Error('five periods are enough');
    expect(jumping.slope.perYear.value).toBeCloseTo(-0.4, 2);
    expect(jumping.slope.perYear.upper).toBeCloseTo(-0.4 + 2.546, 2);
    // Fewer than four periods bear nothing out.
    expect(gapChange(series([48, 50, 57], 2), england([60, 60, 61], 1.5), higher)).toMatchObject({
      kind: 'narrowed',
      slope: null,
      isAtEndsOnly: true,
    });
  });

  it('compares periods about ten years apart, or the whole series', () => {
    const place = [observation('2001–03', 40, 39, 41), ...series([48, 50, 57], 2)];
    const comparator = [
      { ...observation('2001–03', 60, 60, 60), area: 'E92000001' },
      ...england([60, 60, 61], 1.5),
    ];
    expect(gapChange(place, comparator, higher)).toMatchObject({ from: '2011–13' });
    expect(gapChange(place, comparator, higher, { span: 'whole-series' })).toMatchObject({
      from: '2001–03',
    });
  });

  it('judges rates by their ratio, and gives the difference as well', () => {
    // England exact. Place 40, then 20; England 20, then 8: the difference halves nearly (20, 12),
    // while the ratio grows from 2 to 2.5. Place’s limits: a factor of 1.05 either way.
    const rates = (values: readonly number[], factor: number, area: string) =>
      values.map((value, n) => ({
        ...observation(PERIODS[n] ?? '', value, value / factor, value * factor),
        area,
      }));
    const change = gapChange(
      rates([40, 30, 20], 1.05, 'E06000009'),
      rates([20, 14, 8], 1, 'E92000001'),
      rate,
    );
    // Ratio of ratios 2.5 ÷ 2 = 1.25 with the factor 1.05^√2 = 1.0714: 1.1667 to 1.3393.
    expect(change).toMatchObject({
      kind: 'widened',
      scale: 'ratio',
      absolute: { kind: 'narrowed', before: { value: 20 }, after: { value: 12 } },
      relative: { kind: 'widened', before: { value: 2 }, after: { value: 2.5 } },
    });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.relative?.change.lower).toBeCloseTo(1.1667, 3);
    expect(change.relative?.change.upper).toBeCloseTo(1.3393, 3);
  });

  it('takes a ratio nearer to 1 for a narrower gap where higher is better, too', () => {
    const change = gapChange(series([40, 45, 55], 1), england([60, 60, 60]), higher);
    expect(change).toMatchObject({
      absolute: { kind: 'narrowed' },
      relative: { kind: 'narrowed' },
    });
  });

  it('judges no gap where neither side is better', () => {
    expect(
      gapChange(series([40, 45, 55], 1), england([60, 60, 60]), { ...higher, polarity: 'neutral' }),
    ).toEqual({ kind: 'not-judged', because: 'no-better-side' });
  });

  it('marks a district against its county', () => {
    const areas = [{ code: 'E06000009', within: 'E92000001' }];
    const change = gapChange(series([48, 50, 57], 2), england([60, 60, 61], 1.5), higher, {
      areas,
    });
    expect(change).toMatchObject({ kind: 'narrowed', isApproximate: true });
  });

  it('finds no clear change where the interval just touches 0', () => {
    // Arms 3 before and 4 after, England exact: the change of 5 has the arms √(3² + 4²) = 5.
    const change = gapChange(
      [
        observation('2011–13', 50, 47, 53),
        observation('2016–18', 50, 47, 53),
        observation('2022–24', 45, 41, 49),
      ],
      england([60, 60, 60]),
      higher,
    );
    expect(change).toMatchObject({
      kind: 'no-clear-change',
      absolute: {
        before: { value: 10 },
        after: { value: 15 },
        change: { value: 5, lower: 0, upper: 10 },
      },
    });
  });

  it('measures a disadvantage where lower is better', () => {
    // 30 against 20, then 22 against 20: 10, then 2.
    const change = gapChange(series([30, 26, 22], 1), england([20, 20, 20]), lower);
    expect(change).toMatchObject({
      kind: 'narrowed',
      absolute: { before: { value: 10 }, after: { value: 2 } },
    });
  });

  it('marks a place that was on the good side both times: its advantage widened', () => {
    const change = gapChange(series([62, 64, 70], 1), england([60, 60, 60]), higher);
    expect(change).toMatchObject({
      kind: 'widened',
      absolute: { before: { value: -2 }, after: { value: -10 } },
      isAhead: true,
    });
  });

  it('marks a place that lost most of its advantage: it narrowed', () => {
    const change = gapChange(series([70, 64, 61], 1), england([60, 60, 60]), higher);
    expect(change).toMatchObject({
      kind: 'narrowed',
      absolute: { before: { value: -10 }, after: { value: -1 } },
      isAhead: true,
    });
  });

  it('measures the disadvantage where a place changed sides', () => {
    const better = gapChange(series([52, 60, 70], 1), england([60, 60, 60]), higher);
    expect(better).toMatchObject({
      kind: 'narrowed',
      absolute: { before: { value: 8 }, after: { value: -10 } },
    });
    const worse = gapChange(series([62, 60, 50], 1), england([60, 60, 60]), higher);
    expect(worse).toMatchObject({
      kind: 'widened',
      absolute: { before: { value: -2 }, after: { value: 10 } },
    });
    for (const change of [better, worse]) expect(change).not.toHaveProperty('ahead');
  });

  it('finds no gap and no change between equal figures', () => {
    const change = gapChange(series([60, 60, 60], 0), england([60, 60, 60]), higher);
    expect(change).toMatchObject({
      kind: 'no-clear-change',
      absolute: { before: { value: 0 }, after: { value: 0 } },
    });
  });

  it('uses only periods that both have', () => {
    const change = gapChange(
      [observation('2008–10', 20, 19, 21), ...series([48, 50, 57], 2)],
      england([60, 60, 61], 1.5),
      higher,
    );
    expect(change).toMatchObject({ kind: 'narrowed', from: '2011–13', to: '2022–24' });
    expect(gapChange(series([48, 50, 57], 2), england([60, 60, 61]).slice(2), higher)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('begins after the later of the two breaks', () => {
    const place = [observation('2008–10', 20, 19, 21), ...series([48, 50, 57], 2)];
    const broken = (period: string) =>
      [observation('2008–10', 60, 60, 60), ...england([60, 60, 61], 1.5)].map((one) => ({
        ...one,
        area: 'E92000001',
        ...(one.period === period ? { flags: ['break' as const] } : {}),
      }));
    expect(gapChange(place, broken('2011–13'), higher)).toMatchObject({ from: '2011–13' });
    expect(gapChange(place, broken('2022–24'), higher)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('gives the reason why it does not judge', () => {
    const place = series([48, 50, 57], 2);
    const notJudged = (because: string) => ({ kind: 'not-judged', because });
    expect(gapChange([], england([60, 60, 60]), higher)).toEqual(notJudged('no-figures'));
    expect(
      gapChange([{ ...observationFields('2011–13'), state: 'missing' }], england([60]), higher),
    ).toEqual(notJudged('no-figures'));
    expect(gapChange(place, [], higher)).toEqual(notJudged('no-comparator'));
    expect(
      gapChange([observation('2011–13', 48), ...place.slice(1)], england([60, 60, 60]), higher),
    ).toEqual(notJudged('no-limits'));
    const overlapping = (area: string) =>
      ['2011–13', '2012–14', '2013–15'].map((period) => ({
        ...observation(period, 50, 49, 51),
        area,
      }));
    expect(gapChange(overlapping('E06000009'), overlapping('E92000001'), higher)).toEqual(
      notJudged('overlapping-periods'),
    );
  });

  it('depends on polarity only for which side is better', () => {
    const values = fc.array(fc.double({ min: 1, max: 99, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    const arm = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(values, values, arm, arm, (places, comparators, a, b) => {
        const up = gapChange(series(places, a), england(comparators, b), higher);
        // The mirror image: every figure turned round, and the other polarity.
        const turned = (all: readonly number[]) => all.map((value) => 100 - value);
        const down = gapChange(series(turned(places), a), england(turned(comparators), b), lower);
        if (up.kind === 'not-judged' || down.kind === 'not-judged')
          throw new Error('three periods with limits are judged');
        expect(down.absolute.before.value).toBeCloseTo(up.absolute.before.value, 9);
        expect(down.absolute.change.lower).toBeCloseTo(up.absolute.change.lower, 9);
        expect(down.absolute.change.upper).toBeCloseTo(up.absolute.change.upper, 9);
      }),
    );
  });
});
