import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Estimate } from './estimate.ts';
import { verdictOf, type Judged } from './verdict.ts';

const years: Judged = { polarity: 'higher-is-better', comparison: 'difference', limits: true };
const rate: Judged = { polarity: 'lower-is-better', comparison: 'ratio', limits: true };

describe('verdictOf', () => {
  it('calls Blackpool’s boys worse than England', () => {
    // 50.9 (47.3 to 54.4) − 60.9 (60.7 to 61.1) = −10; upper arm √(3.5² + 0.2²) = 3.506: −6.494.
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

  it('finds none where the interval just touches 0', () => {
    // 10 (7 to 13) − 5 (1 to 9): 5 − √(3² + 4²) = 0 exactly.
    const a = { value: 10, lower: 7, upper: 13 };
    const b = { value: 5, lower: 1, upper: 9 };
    expect(verdictOf(a, b, years)).toEqual({ kind: 'no-clear-difference' });
    expect(verdictOf(b, a, years)).toEqual({ kind: 'no-clear-difference' });
    // A hair's breadth further apart there is one.
    expect(verdictOf({ ...a, value: 10.01, lower: 7.01 }, b, years)).toEqual({ kind: 'better' });
  });

  it('judges a rate by its ratio', () => {
    // 60 (50 to 72) ÷ 40 (38 to 42.1): ln 1.5 = 0.405; lower arm √(ln(60/50)² + ln(42.1/40)²) =
    // √(0.1823² + 0.0512²) = 0.1894; e^(0.405−0.189) = 1.24 is above 1: more deaths, so worse.
    const place = { value: 60, lower: 50, upper: 72 };
    const england = { value: 40, lower: 38, upper: 42.1 };
    expect(verdictOf(place, england, rate)).toEqual({ kind: 'worse' });
    expect(verdictOf(england, place, rate)).toEqual({ kind: 'better' });
  });

  it('takes a certain, equal figure for no difference', () => {
    const exact = { value: 5, lower: 5, upper: 5 };
    expect(verdictOf(exact, exact, years)).toEqual({ kind: 'no-clear-difference' });
    expect(verdictOf(exact, exact, rate)).toEqual({ kind: 'no-clear-difference' });
    expect(verdictOf({ value: 6, lower: 6, upper: 6 }, exact, years)).toEqual({ kind: 'better' });
  });

  it('judges a true zero, for which there is no ratio, by its difference', () => {
    // 0 (0 to 3) − 9 (5 to 14): −9, upper limit −9 + √(3² + 4²) = −4, below 0: fewer, so better.
    const none = { value: 0, lower: 0, upper: 3 };
    expect(verdictOf(none, { value: 9, lower: 5, upper: 14 }, rate)).toEqual({ kind: 'better' });
    // Against 4 (0 to 8): upper limit −4 + √(3² + 4²) = 1, above 0.
    expect(verdictOf(none, { value: 4, lower: 0, upper: 8 }, rate)).toEqual({
      kind: 'no-clear-difference',
    });
  });

  it('says why it does not judge', () => {
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
    // However far apart: without published limits there is no verdict.
    expect(because({ value: 90 }, { value: 1 }, { ...years, limits: false })).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
    });
    expect(because(full, full, { ...years, limits: false })).toEqual({
      kind: 'not-judged',
      because: 'no-limits',
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
  limits: fc.constant(true),
});
const OPPOSITE: Record<string, string> = { better: 'worse', worse: 'better' };
const opposite = (kind: string) => OPPOSITE[kind] ?? kind;

describe('any verdict', () => {
  it('is turned round by the other polarity', () => {
    fc.assert(
      fc.property(estimate, estimate, judged, (a, b, by) => {
        const polarity =
          by.polarity === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better';
        expect(verdictOf(a, b, { ...by, polarity }).kind).toBe(opposite(verdictOf(a, b, by).kind));
      }),
    );
  });

  it('is turned round by changing places', () => {
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
