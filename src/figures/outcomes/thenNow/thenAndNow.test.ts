import { describe, expect, it } from 'vitest';

import { trendSeries } from '#src/figures/outcomes/outcomeRows.ts';
import {
  lifeExpectancy,
  lifeInput,
  rolling,
  unlimited,
} from '#src/figures/outcomes/testOutcomes.ts';

import { thenAndNow } from './thenAndNow.ts';

/* Blackpool’s published figures for men: 55.5 (53.2 to 57.8) in 2012–14, 50.9 (47.3 to 54.4) in 2022–24. */
const observations = [
  rolling('E06000009', 2011, [55.5, 53.3, 57.8]),
  rolling('E06000009', 2012, [55.5, 53.2, 57.8]),
  rolling('E06000009', 2021, [51.8, 48.5, 55.0]),
  rolling('E06000009', 2022, [50.9, 47.3, 54.4]),
  rolling('E06000008', 2022, [54.0, 49.8, 58.2]),
  rolling('E92000001', 2012, [63.2, 63.1, 63.4]),
  rolling('E92000001', 2022, [60.9, 60.7, 61.2]),
];
const of = (some = observations) =>
  thenAndNow(trendSeries({ ...lifeInput, observations: some }), lifeExpectancy);

describe('thenAndNow', () => {
  it('compares the latest period with that of ten years earlier', () => {
    const pair = of();
    expect([pair?.from, pair?.to]).toEqual(['2012–14', '2022–24']);
    expect(pair?.rows.map(({ label, text, verdict }) => [label, text, verdict])).toEqual([
      ['Blackpool', '55.5 to 50.9', 'worsened'],
      ['England', '63.2 to 60.9', 'worsened'],
    ]);
  });

  it('leaves out places with other periods', () => {
    const pair = of([...observations, rolling('E06000008', 2018, [57, 53, 61])]);
    expect(pair?.rows.map(({ id }) => id)).toEqual(['blackpool', 'E92000001']);
  });

  it('shows figures without limits, and judges none', () => {
    expect(of(unlimited(observations))?.rows[0]).toMatchObject({
      text: '55.5 to 50.9',
      before: { value: 55.5, lower: null },
      verdict: null,
    });
  });

  it('is null where all periods overlap', () => {
    expect(of(observations.filter(({ start }) => start >= '2021'))).toBeNull();
  });
});
