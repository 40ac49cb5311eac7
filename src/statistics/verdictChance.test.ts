import { describe, expect, it } from 'vitest';

import { observation } from './testSeries.ts';
import { verdictChance } from './verdictChance.ts';

describe('verdictChance', () => {
  const indicator = {
    polarity: 'higher-is-better',
    comparison: 'difference',
    unit: 'years',
    decimals: 1,
  } as const;
  const england = { ...observation('2022–24', 60, 57, 63), area: 'E92000001' };

  it('is that of the interval, worked by hand', () => {
    // 50 (46 to 54) − 60 (57 to 63) = −10, up √(4² + 3²) = 5: z = 1.96 × 10 ÷ 5 = 3.92, P = 0.0001.
    expect(verdictChance(observation('2022–24', 50, 46, 54), england, indicator, [])).toBeCloseTo(
      0.0001,
      4,
    );
  });

  it('is null where there is no verdict', () => {
    expect(verdictChance(null, england, indicator, [])).toBeNull();
    expect(verdictChance(observation('2022–24', 50), england, indicator, [])).toBeNull();
    expect(verdictChance(observation('2021–23', 50, 46, 54), england, indicator, [])).toBeNull();
  });
});
