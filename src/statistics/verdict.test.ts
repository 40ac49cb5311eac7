import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Estimate } from './estimate.ts';
import { observation, observationFields } from './testSeries.ts';
import { verdictBetween, verdictOf, type JudgementRule } from './verdict.ts';

const years: JudgementRule = { polarity: 'higher-is-better', comparison: 'difference' };
const rate: JudgementRule = { polarity: 'lower-is-better', comparison: 'ratio' };
const neutral: JudgementRule = { ...years, polarity: 'neutral' };

describe('verdictOf', () => {
  it('is worse than England for Blackpool’s boys', () => {
    // 50.9 (47.3 to 54.4) − 60.9 (60.7 to 61.1) = −10; upwards 3.5 and 0.2: −10 + √(3.5² + 0.2²) = −6.494, below 0.
    const england = { value: 60.9, lower: 60.7, upper: 61.1 };
    expect(verdictOf({ value: 50.9, lower: 47.3, upper: 54.4 }, england, years)).toEqual({
      kind: 'worse',
    });
  });

  it('finds a difference though the two intervals overlap', () => {
    // 50 (46 to 54) and 57 (53.5 to 60.5) overlap from 53.5 to 54. The difference, 7, has the arms
    // √(4² + 3.5²) = 5.315 on both sides: 1.685 to 12.315 leaves out 0.
    const low = { value: 50, lower: 46, upper: 54 };
    const high = { value: 57, lower: 53.5, upper: 60.5 };
    expect(verdictOf(high, low, years)).toEqual({ kind: 'better' });
    expect(verdictOf(low, high, years)).toEqual({ kind: 'worse' });
  });

  it('finds no difference where the interval just touches 0', () => {
    // 10 (7 to 13) − 5 (1 to 9): 5 − √(3² + 4²) = 0 exactly.
    const a = { value: 10, lower: 7, upper: 13 };
    const b = { value: 5, lower: 1, upper: 9 };
    expect(verdictOf(a, b, years)).toEqual({ kind: 'no-clear-difference' });
    expect(verdictOf(b, a, years)).toEqual({ kind: 'no-clear-difference' });
    // A hair's breadth further apart there is one.
    expect(verdictOf({ ...a, value: 10.01, lower: 7.01 }, b, years)).toEqual({ kind: 'better' });
  });

  it('judges a rate by its ratio', () => {
    // 60 (50 to 72) ÷ 40 (38 to 42.1): ln 1.5 = 0.405; downwards ln(60/50) = 0.1823 and
    // ln(42.1/40) = 0.0512: √(0.1823² + 0.0512²) = 0.1894; e^(0.405−0.189) = 1.24 is above 1: more
    // deaths, so worse.
    const place = { value: 60, lower: 50, upper: 72 };
    const england = { value: 40, lower: 38, upper: 42.1 };
    expect(verdictOf(place, england, rate)).toEqual({ kind: 'worse' });
    expect(verdictOf(england, place, rate)).toEqual({ kind: 'better' });
  });

  it('finds no difference where a lopsided interval holds the other whole', () => {
    // By the widths of the limits 0 (0 to 3.7) − 2 (1.8 to 2.2) would be −2 ± √(1.85² + 0.2²) = −2 ±
    // 1.86, below 0. Upwards the first reaches 3.7: −2 + √(3.7² + 0.2²) = 1.71.
    const none = { value: 0, lower: 0, upper: 3.7 };
    const two = { value: 2, lower: 1.8, upper: 2.2 };
    for (const rule of [rate, years, neutral])
      for (const [a, b] of [
        [none, two],
        [two, none],
      ] as const)
        expect(verdictOf(a, b, rule)).toEqual({ kind: 'no-clear-difference' });
  });

  it('finds no difference between equal figures with intervals of width 0', () => {
    const exact = { value: 5, lower: 5, upper: 5 };
    expect(verdictOf(exact, exact, years)).toEqual({ kind: 'no-clear-difference' });
    expect(verdictOf(exact, exact, rate)).toEqual({ kind: 'no-clear-difference' });
    expect(verdictOf({ value: 6, lower: 6, upper: 6 }, exact, years)).toEqual({ kind: 'better' });
  });

  it('judges a true zero, for which there is no ratio, by its difference', () => {
    // 0 (0 to 6) − 9 (5 to 13): −9 + √(6² + 4²) = −9 + 7.21, below 0: fewer, so better.
    const none = { value: 0, lower: 0, upper: 6 };
    expect(verdictOf(none, { value: 9, lower: 5, upper: 13 }, rate)).toEqual({ kind: 'better' });
    // Against 4 (0 to 8): −4 + √(6² + 4²) = 3.21, on the other side of 0.
    expect(verdictOf(none, { value: 4, lower: 0, upper: 8 }, rate)).toEqual({
      kind: 'no-clear-difference',
    });
  });

  it('gives the reason why it does not judge', () => {
    const full = { value: 5, lower: 4, upper: 6 };
    const because = (place: Estimate | null, comparator: Estimate | null, judged = years) =>
      verdictOf(place, comparator, judged);
    expect(because(null, full)).toEqual({ kind: 'not-judged', because: 'no-figure' });
    expect(because(null, null)).toEqual({ kind: 'not-judged', because: 'no-figure' });
    expect(because({ ...full, value: Number.NaN }, full)).toEqual({
      kind: 'not-judged',
      because: 'no-figure',
    });
    expect(because(full, null)).toEqual({ kind: 'not-judged', because: 'no-comparator' });
    expect(because({ value: 5 }, full)).toEqual({ kind: 'not-judged', because: 'no-limits' });
    expect(because(full, { value: 5, upper: 6 })).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
    });
    // However far apart: without limits there is no verdict.
    expect(because({ value: 90 }, { value: 1 })).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
    });
  });

  it('is higher or lower where neither side is better', () => {
    // 57 − 50 = 7 ± 5.315, as above.
    const low = { value: 50, lower: 46, upper: 54 };
    const high = { value: 57, lower: 53.5, upper: 60.5 };
    expect(verdictOf(high, low, neutral)).toEqual({ kind: 'higher' });
    expect(verdictOf(low, high, neutral)).toEqual({ kind: 'lower' });
    expect(verdictOf(low, low, neutral)).toEqual({ kind: 'no-clear-difference' });
  });
});

describe('verdictBetween', () => {
  const indicator = { ...years, unit: 'years', decimals: 1 };
  const place = observation('2022–24', 50.9, 47.3, 54.4);
  const england = { ...observation('2022–24', 60.9, 60.7, 61.2), area: 'E92000001' };

  it('judges figures of one period', () => {
    expect(verdictBetween(place, england, indicator, [])).toEqual({ kind: 'worse' });
  });

  it('does not compare figures of different periods', () => {
    const earlier = { ...observation('2021–23', 61.5, 61.3, 61.7), area: 'E92000001' };
    expect(verdictBetween(place, earlier, indicator, [])).toEqual({
      kind: 'not-judged',
      because: 'different-periods',
    });
  });

  it('gives a missing figure as the reason before different periods', () => {
    const suppressed = { ...observationFields('2021–23'), state: 'suppressed' as const };
    expect(verdictBetween(suppressed, england, indicator, [])).toMatchObject({
      because: 'no-figure',
    });
    expect(verdictBetween(null, england, indicator, [])).toMatchObject({ because: 'no-figure' });
    expect(verdictBetween(place, null, indicator, [])).toMatchObject({ because: 'no-comparator' });
  });

  it('marks the comparison of a part with its whole as approximate, whatever the verdict', () => {
    const areas = [{ code: place.area, within: england.area }];
    expect(verdictBetween(place, england, indicator, areas)).toEqual({
      kind: 'worse',
      isApproximate: true,
    });
    const alike = { ...observation('2022–24', 51, 47, 55), area: england.area };
    expect(verdictBetween(place, alike, indicator, areas)).toEqual({
      kind: 'no-clear-difference',
      isApproximate: true,
    });
    expect(
      verdictBetween(
        place,
        { ...observation('2022–24', 51), area: england.area },
        indicator,
        areas,
      ),
    ).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
    });
  });

  it('judges by limits calculated from counts where none are published', () => {
    // 20% of 1,000 (17.6 to 22.6) against 30% of 1,000 (27.2 to 32.9).
    const counted = (area: string, count: number) => ({
      ...observation('2022', count / 10),
      area,
      count,
      denominator: 1000,
    });
    const smoking = {
      polarity: 'lower-is-better',
      comparison: 'difference',
      unit: '%',
      decimals: 1,
    } as const;
    expect(
      verdictBetween(counted('E06000008', 200), counted('E92000001', 300), smoking, []),
    ).toEqual({
      kind: 'better',
    });
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
const judged = fc.record({
  polarity: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
  comparison: fc.constantFrom('difference' as const, 'ratio' as const),
});
const OPPOSITE: Record<string, string> = { better: 'worse', worse: 'better' };
const opposite = (kind: string) => OPPOSITE[kind] ?? kind;

describe('any verdict', () => {
  it('is reversed by the other polarity', () => {
    fc.assert(
      fc.property(estimate, estimate, judged, (a, b, by) => {
        const polarity =
          by.polarity === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better';
        expect(verdictOf(a, b, { ...by, polarity }).kind).toBe(opposite(verdictOf(a, b, by).kind));
      }),
    );
  });

  it('is reversed by swapping the two figures', () => {
    fc.assert(
      fc.property(estimate, estimate, judged, (a, b, by) => {
        expect(verdictOf(b, a, by).kind).toBe(opposite(verdictOf(a, b, by).kind));
      }),
    );
  });

  it('never becomes a difference when an interval is widened', () => {
    const widening = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(estimate, estimate, judged, widening, widening, (a, b, by, down, up) => {
        const wider = { ...a, lower: a.lower * (1 - 0.99 * down), upper: a.upper * (1 + up) };
        const before = verdictOf(a, b, by).kind;
        const after = verdictOf(wider, b, by).kind;
        expect([before, 'no-clear-difference']).toContain(after);
      }),
    );
  });

  it('agrees with which value is higher', () => {
    fc.assert(
      fc.property(estimate, estimate, judged, (a, b, by) => {
        const sign = by.polarity === 'higher-is-better' ? 1 : -1;
        const ahead = sign * (a.value - b.value);
        const { kind } = verdictOf(a, b, by);
        expect(kind === 'better' && ahead <= 0).toBe(false);
        expect(kind === 'worse' && ahead >= 0).toBe(false);
      }),
    );
  });

  it('is never reached from a figure without limits', () => {
    fc.assert(
      fc.property(estimate, estimate, judged, (a, b, by) => {
        expect(verdictOf({ value: a.value }, b, by).kind).toBe('not-judged');
        expect(verdictOf(a, { value: b.value }, by).kind).toBe('not-judged');
      }),
    );
  });
});
