import { expect, test } from 'vitest';

import type { Observation } from '#src/contract/outcomes.ts';
import { trendSeries } from '#src/figures/outcomes/outcomeRows.ts';
import {
  testAreas,
  calendar,
  comparators,
  testPlaces,
  smoking,
} from '#src/figures/outcomes/testOutcomes.ts';

import { trendSentences } from './trendSentences.ts';

// Limits of ours come from counts, whatever the indicator says of published ones.
const unlimited = { ...smoking, limits: false };
const counted = { count: 200, denominator: 1000 };
const blackpool = (...years: readonly number[]) =>
  years.map((year) => calendar('E06000009', year, [20]));

const said = (observations: readonly Observation[]) => {
  const shown = { indicator: unlimited, sex: 'Persons' as const };
  return trendSentences(
    trendSeries({ ...shown, observations, places: testPlaces, areas: testAreas, comparators }),
    shown,
  );
};

test.each([
  ['no figure', [], 'there are no figures'],
  ['one year', blackpool(2014), 'there are too few periods to tell'],
  ['neither limits nor counts', blackpool(2014, 2024), 'no margin of error is published'],
  [
    'one year of limits that are ours',
    blackpool(2014).map((one) => ({ ...one, ...counted })),
    'there are too few periods to tell',
  ],
  [
    'different reasons in different places',
    [...blackpool(2014, 2024), calendar('E06000008', 2024, [20])],
    'there are too few periods to tell, or no margin of error is published',
  ],
])('where a record holds %s, that is why no change is judged', (_, observations, because) => {
  expect(said(observations)).toEqual([`No change is judged: ${because}.`]);
});

test('where limits can be worked out from counts, changes are judged by them', () => {
  const [sentence, ...others] = said(blackpool(2014, 2024).map((one) => ({ ...one, ...counted })));
  expect(sentence).toMatch(/^There was no clear change in .* in Blackpool between 2014 and 2024/);
  expect(others).toEqual([]);
});
