import type { Observation } from '#src/contract/outcomes.ts';
import { trendOf } from '#src/statistics/trend.ts';

import { normal, randomFrom } from './distributions.ts';

const DRAWS = 20_000;
const RULE = { polarity: 'neutral', comparison: 'difference', unit: 'years', decimals: 1 } as const;

const figure = (year: number, value: number, arm: number): Observation => ({
  indicator: 'simulated',
  area: 'E92000001',
  sex: 'Persons',
  age: 'All ages',
  period: String(year),
  periodKind: 'calendar',
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  state: 'number',
  value,
  lower: value - arm,
  upper: value + arm,
});

type Shares = { readonly called: number; readonly tooFew: number };

/**
 * How often a series is called a trend, and how often it has too few periods to tell; a sample of
 * 20,000, the same each time.
 * @param slope the true change from one period to the next, in standard errors of a figure
 * @param scatter how many times its standard error a figure really scatters; 1: the limits are right
 */
export function trendsCalled(
  periods: number,
  { slope = 0, scatter = 1 }: { slope?: number; scatter?: number },
): Shares {
  const random = randomFrom(periods * 1000 + scatter * 100 + slope * 10);
  let called = 0;
  let tooFew = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const series = Array.from({ length: periods }, (_, n) =>
      figure(2000 + n, 50 + slope * n + scatter * normal(random), 1.96),
    );
    const { kind } = trendOf(series, RULE);
    if (kind === 'not-judged') tooFew++;
    else if (kind !== 'no-clear-trend') called++;
  }
  return { called: called / DRAWS, tooFew: tooFew / DRAWS };
}
