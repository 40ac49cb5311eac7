import { expect, test } from 'vitest';

import { estimateOf } from './estimate.ts';
import { figurePairs } from './gap.ts';
import { gapChange } from './gapChange.ts';
import { seriesChange } from './seriesChange.ts';
import { observation } from './testSeries.ts';
import { trendOf } from './trend.ts';
import { verdictBetween } from './verdict.ts';
import { verdictChance } from './verdictChance.ts';

/* A figure from incomplete returns is shown with its limits and compared with nothing. */

const rate = {
  polarity: 'lower-is-better',
  comparison: 'ratio',
  unit: 'per 100,000',
  decimals: 0,
} as const;
const years = [2018, 2019, 2020, 2021, 2022];
/** 2,000 in each year, and in 2023 1,367 (1,215 to 1,533) for want of returns. */
const place = [
  ...years.map((year) => observation(String(year), 2000, 1900, 2100)),
  observation('2023', 1367, 1215, 1533, ['incomplete']),
];
const england = [...years, 2023].map((year) => ({
  ...observation(String(year), 1984, 1976, 1992),
  area: 'E92000001',
}));
const latest = place.at(-1);
if (!latest) throw new Error('there are figures');

test('it keeps its value and its limits', () => {
  expect(estimateOf(latest, rate)).toEqual({
    value: 1367,
    lower: 1215,
    upper: 1533,
    isIncomplete: true,
  });
});

test('no verdict on it, though its limits lie far from the other figure, on either side', () => {
  const other = england.at(-1) ?? null;
  const verdict = { kind: 'not-judged', because: 'incomplete' };
  expect(verdictBetween(latest, other, rate, [])).toEqual(verdict);
  expect(verdictBetween(other, latest, rate, [])).toEqual(verdict);
  expect(verdictChance(latest, other, rate, [])).toBeNull();
  expect(verdictBetween({ ...latest, flags: [] }, other, rate, [])).toEqual({ kind: 'better' });
});

test('no change to it or from it', () => {
  expect(seriesChange(place, rate)).toEqual({ kind: 'not-judged', because: 'incomplete' });
  const next = [...place, observation('2024', 1700, 1600, 1800)];
  expect(seriesChange(next, rate)).toMatchObject({ from: '2018', to: '2024' });
  const first = [observation('2017', 1000, 900, 1100, ['incomplete']), ...place.slice(0, -1)];
  expect(seriesChange(first, rate, 'whole-series')).toMatchObject({ from: '2018', to: '2022' });
});

test('no gap, and a trend leaves it out', () => {
  expect(figurePairs(place, england, rate)).toHaveLength(years.length);
  expect(gapChange(place, england, rate)).toMatchObject({ from: '2018', to: '2022' });
  expect(trendOf(place, rate)).toMatchObject({ kind: 'no-clear-trend', to: '2022', periods: 5 });
});
