import { expect, it } from 'vitest';

import { Z } from './limits.ts';
import { studentT } from './studentT.ts';

it('solves the distribution where it has a closed form', () => {
  // One degree of freedom: tan(π × 0.475); two: with p = 0.95, p × √(2 ÷ (1 − p²)).
  expect(studentT(1)).toBeCloseTo(Math.tan(Math.PI * 0.475), 3);
  expect(studentT(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 3);
});

it('falls towards 1.96 and never below', () => {
  for (let freedom = 2; freedom <= 40; freedom++) {
    expect(studentT(freedom)).toBeLessThanOrEqual(studentT(freedom - 1));
    expect(studentT(freedom)).toBeGreaterThan(Z);
  }
});

it('has none without points to spare', () => {
  expect(() => studentT(0)).toThrow(RangeError);
});
