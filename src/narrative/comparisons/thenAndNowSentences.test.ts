import { expect, it } from 'vitest';

import { deaths, healthy } from '#src/narrative/outcomes/testTopics.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';

import { thenAndNowSentences } from './thenAndNowSentences.ts';

const before = { value: 55.5, lower: 53.3, upper: 57.7 };
const after = { value: 50.9, lower: 47.3, upper: 54.4 };
const say = (change: SeriesChange, indicator = healthy) =>
  thenAndNowSentences({
    areaName: 'The Fells',
    indicator,
    sex: 'Male',
    before: { period: '2012–14', estimate: before },
    after: { period: '2022–24', estimate: after },
    change,
  });
const judged = (kind: 'worsened' | 'fell' | 'no-clear-change'): SeriesChange => ({
  kind,
  from: '2012–14',
  to: '2022–24',
  before,
  after,
  change: { value: -4.6, lower: -8.8, upper: -0.4 },
  comparison: 'difference',
});

it('gives both figures with limits, the unit once, and whether it is a change', () => {
  expect(say(judged('worsened'))).toBe(
    'Men’s healthy life expectancy in The Fells: 55.5 years (53.3 to 57.7) in 2012–14, 50.9 (47.3 to 54.4) in 2022–24. That is a change for the worse.',
  );
  expect(say(judged('no-clear-change'))).toMatch(/\. That is no clear change\.$/);
});

it('does not call a change good or bad where neither side is better', () => {
  expect(say(judged('fell'))).toMatch(/\. That is a fall\.$/);
});

it('says why nothing is judged', () => {
  expect(say({ kind: 'not-judged', because: 'no-limits' }, deaths)).toMatch(
    /^Men’s preventable .* per 100,000 .*\. The change is not judged: no margin of error is published\.$/,
  );
});
