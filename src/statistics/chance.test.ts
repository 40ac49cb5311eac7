import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { beyond, chanceOf, standing } from './chance.ts';
import { directionOf } from './difference.ts';
import { Z } from './limits.ts';

describe('beyond', () => {
  it('has the values of printed tables', () => {
    expect(beyond(0)).toBeCloseTo(1, 6);
    expect(beyond(1)).toBeCloseTo(0.3173105, 6);
    expect(beyond(Z)).toBeCloseTo(0.05, 7);
    expect(beyond(-2.5758293)).toBeCloseTo(0.01, 7);
    expect(beyond(3.8905919)).toBeCloseTo(0.0001, 8);
  });
});

describe('chanceOf', () => {
  it('is that of Altman and Bland’s example (BMJ 2011;343:d2304)', () => {
    // A ratio of 0.81 (0.70 to 0.94). They divide ln 0.81 = −0.2107 by the width ÷ 3.92 = 0.0752 and
    // get P = 0.005; by the side of 1, ln(0.94 ÷ 0.81) ÷ 1.96 = 0.0759, z = −2.775 and P = 0.0055.
    expect(chanceOf({ value: 0.81, lower: 0.7, upper: 0.94 }, 'ratio')).toBeCloseTo(0.0055, 4);
  });

  it('takes the side of no difference, worked by hand', () => {
    // 4 (2 to 12): down by 2, z = 1.96 × 4 ÷ 2 = 3.92, P = 0.00009.
    expect(chanceOf({ value: 4, lower: 2, upper: 12 }, 'difference')).toBeCloseTo(0.00009, 5);
    expect(chanceOf({ value: -4, lower: -12, upper: -2 }, 'difference')).toBeCloseTo(0.00009, 5);
  });

  it('is none for exact figures that differ, and 1 for equal ones', () => {
    expect(chanceOf({ value: 4, lower: 4, upper: 4 }, 'difference')).toBe(0);
    expect(chanceOf({ value: 1, lower: 1, upper: 1 }, 'ratio')).toBe(1);
  });

  it('is below 0.05 exactly where the interval leaves out no difference', () => {
    const part = fc.double({ min: 0.01, max: 4, noNaN: true });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom('difference', 'ratio'), (a, b, c, scale) => {
        const interval = { value: a, lower: a - b, upper: a + c };
        const shown =
          scale === 'ratio'
            ? { value: Math.exp(a), lower: Math.exp(a - b), upper: Math.exp(a + c) }
            : interval;
        const chance = chanceOf(shown, scale);
        // At 0.05 the last digits of two ways of reckoning may differ.
        fc.pre(Math.abs(chance - 0.05) > 1e-6);
        expect(chance < 0.05).toBe(directionOf(shown, scale) !== 0);
      }),
    );
  });
});

describe('standing', () => {
  it('is Benjamini and Hochberg’s own example', () => {
    // Their section 3.2, fifteen P values: the first four stand, as 0.0095 ≤ 4 × 0.05 ÷ 15 = 0.0133,
    // and 0.0201 > 5 × 0.05 ÷ 15 = 0.0167.
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    expect(standing(chances)).toEqual(chances.map((_, n) => n < 4));
    // In any order.
    expect(standing(chances.toReversed())).toEqual(chances.map((_, n) => n >= 11));
  });

  it('lets an earlier one stand because a later one does', () => {
    // 0.04 > 0.05 ÷ 2, but 0.045 ≤ 2 × 0.05 ÷ 2.
    expect(standing([0.04, 0.045])).toEqual([true, true]);
    expect(standing([0.04, 0.06])).toEqual([false, false]);
    expect(standing([0.04])).toEqual([true]);
    expect(standing([])).toEqual([]);
  });
});
