import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';

import { gapChange, gapOf, type Gapped } from './gap.ts';
import { observation, stateless } from './testSeries.ts';

const higher: Gapped = { polarity: 'higher-is-better', limits: true };
const lower: Gapped = { polarity: 'lower-is-better', limits: true };

describe('gapOf', () => {
  it('is place − comparator and place ÷ comparator, worked by hand', () => {
    // 50 (46 to 54) − 60 (57 to 63) = −10 ± √(4² + 3²) = −10 ± 5; 50 ÷ 60 = 0.8333.
    const gap = gapOf(
      { value: 50, lower: 46, upper: 54 },
      { value: 60, lower: 57, upper: 63 },
      higher,
    );
    expect(gap).toEqual({ absolute: -10, relative: 50 / 60, lower: -15, upper: -5 });
  });

  it('has no limits where either figure has none, or the indicator publishes none', () => {
    const full = { value: 60, lower: 57, upper: 63 };
    expect(gapOf({ value: 50 }, full, higher)).toEqual({ absolute: -10, relative: 50 / 60 });
    expect(gapOf(full, { value: 50 }, higher)).toEqual({ absolute: 10, relative: 1.2 });
    expect(gapOf(full, full, { ...higher, limits: false })).toEqual({ absolute: 0, relative: 1 });
  });

  it('has no relative size against zero or below', () => {
    expect(gapOf({ value: 5 }, { value: 0 }, higher)).toEqual({ absolute: 5, relative: null });
    expect(gapOf({ value: 5 }, { value: -1 }, higher)).toEqual({ absolute: 6, relative: null });
    expect(gapOf({ value: 0 }, { value: 5 }, higher)).toEqual({ absolute: -5, relative: 0 });
  });
});

const PERIODS = ['2011–13', '2016–18', '2022–24'] as const;

/** Three periods of values with limits so many units either side. */
const series = (values: readonly number[], arm: number, area = 'E06000009'): Observation[] =>
  values.map((value, index) => ({
    ...observation(PERIODS[index] ?? '', value, value - arm, value + arm),
    area,
  }));
const england = (values: readonly number[], arm = 0) => series(values, arm, 'E92000001');

describe('gapChange', () => {
  it('finds a gap that narrowed, worked by hand', () => {
    // Each gap has the arms √(2² + 1.5²) = 2.5: before 12 ± 2.5, after 4 ± 2.5.
    // The change, −8, has the arms √(2.5² + 2.5²) = 3.5355: −11.5355 to −4.4645 leaves out 0.
    const change = gapChange(series([48, 50, 57], 2), england([60, 60, 61], 1.5), higher);
    expect(change).toMatchObject({
      kind: 'narrowed',
      from: '2011–13',
      to: '2022–24',
      before: 12,
      after: 4,
      change: { value: -8 },
    });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.change.lower).toBeCloseTo(-11.5355, 4);
    expect(change.change.upper).toBeCloseTo(-4.4645, 4);
    expect(change.ahead).toBeUndefined();
  });

  it('keeps the arms of unequal intervals on their own side', () => {
    // England exact. Before: 60 − 50 (46 to 57): 10, arms 7 below and 4 above.
    // After: 60 − 40 (37 to 45): 20, arms 5 below and 3 above.
    // Change 10: lower arm √(5² + 4²) = 6.4031, upper arm √(3² + 7²) = 7.6158.
    const change = gapChange(
      [
        observation('2011–13', 50, 46, 57),
        observation('2016–18', 45, 40, 50),
        observation('2022–24', 40, 37, 45),
      ],
      england([60, 60, 60]),
      higher,
    );
    expect(change).toMatchObject({ kind: 'widened', before: 10, after: 20 });
    if (change.kind === 'not-judged') throw new Error(change.because);
    expect(change.change.lower).toBeCloseTo(3.5969, 4);
    expect(change.change.upper).toBeCloseTo(17.6158, 4);
  });

  it('sees no clear change where the interval just touches 0', () => {
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
      before: 10,
      after: 15,
      change: { value: 5, lower: 0, upper: 10 },
    });
  });

  it('measures a disadvantage where lower is better', () => {
    // 30 against 20, then 22 against 20: 10, then 2.
    const change = gapChange(series([30, 26, 22], 1), england([20, 20, 20]), lower);
    expect(change).toMatchObject({ kind: 'narrowed', before: 10, after: 2 });
  });

  it('marks a place that was on the good side both times: its advantage widened', () => {
    const change = gapChange(series([62, 64, 70], 1), england([60, 60, 60]), higher);
    expect(change).toMatchObject({ kind: 'widened', before: -2, after: -10, ahead: true });
  });

  it('marks a place that lost most of its advantage: it narrowed', () => {
    const change = gapChange(series([70, 64, 61], 1), england([60, 60, 60]), higher);
    expect(change).toMatchObject({ kind: 'narrowed', before: -10, after: -1, ahead: true });
  });

  it('speaks of the disadvantage where a place changed sides', () => {
    const better = gapChange(series([52, 60, 70], 1), england([60, 60, 60]), higher);
    expect(better).toMatchObject({ kind: 'narrowed', before: 8, after: -10 });
    const worse = gapChange(series([62, 60, 50], 1), england([60, 60, 60]), higher);
    expect(worse).toMatchObject({ kind: 'widened', before: -2, after: 10 });
    for (const change of [better, worse]) expect(change).not.toHaveProperty('ahead');
  });

  it('takes equal figures for no gap and no change', () => {
    const change = gapChange(series([60, 60, 60], 0), england([60, 60, 60]), higher);
    expect(change).toMatchObject({ kind: 'no-clear-change', before: 0, after: 0 });
  });

  it('uses only periods that both have', () => {
    const change = gapChange(
      [observation('2008–10', 20, 19, 21), ...series([48, 50, 57], 2)],
      england([60, 60, 61], 1.5),
      higher,
    );
    expect(change).toMatchObject({ kind: 'narrowed', from: '2011–13', to: '2022–24' });
    expect(gapChange(series([48, 50, 57], 2), england([60, 60, 61]).slice(1), higher)).toEqual({
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
    expect(gapChange(place, broken('2016–18'), higher)).toEqual({
      kind: 'not-judged',
      because: 'too-few-periods',
    });
  });

  it('says why it does not judge', () => {
    const place = series([48, 50, 57], 2);
    const notJudged = (because: string) => ({ kind: 'not-judged', because });
    expect(gapChange([], england([60, 60, 60]), higher)).toEqual(notJudged('no-figures'));
    expect(
      gapChange([{ ...stateless('2011–13'), state: 'missing' }], england([60]), higher),
    ).toEqual(notJudged('no-figures'));
    expect(gapChange(place, [], higher)).toEqual(notJudged('no-comparator'));
    expect(gapChange(place, england([60, 60, 60]), { ...higher, limits: false })).toEqual(
      notJudged('no-limits'),
    );
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

  it('does not depend on polarity but for which side is bad', () => {
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
        expect(down.before).toBeCloseTo(up.before, 9);
        expect(down.change.lower).toBeCloseTo(up.change.lower, 9);
        expect(down.change.upper).toBeCloseTo(up.change.upper, 9);
      }),
    );
  });
});
