import { expect, test } from 'vitest';

import { healthy } from '#src/narrative/outcomes/testTopics.ts';
import type { SeriesChange } from '#src/statistics/seriesChange.ts';

import { changeFinding } from './changeFinding.ts';

const estimate = { value: 1, lower: 0, upper: 2 };
const changed = (
  kind: Exclude<SeriesChange['kind'], 'not-judged'>,
  from = '2012–14',
): SeriesChange => ({
  kind,
  from,
  to: '2022–24',
  before: estimate,
  after: estimate,
  change: estimate,
  comparison: 'difference',
});
const unjudged: SeriesChange = { kind: 'not-judged', because: 'no-limits' };

test.each([
  [
    [changed('worsened'), changed('no-clear-change'), changed('no-clear-change')],
    'Men’s healthy life expectancy got worse in North between 2012–14 and 2022–24; no clear change in two other places.',
  ],
  [
    [changed('improved'), changed('worsened'), changed('improved')],
    'Men’s healthy life expectancy got worse in East; and got better in North and South between 2012–14 and 2022–24.',
  ],
  [
    [changed('no-clear-change'), changed('no-clear-change'), unjudged],
    'Men’s healthy life expectancy: no clear change in any place that is judged between 2012–14 and 2022–24.',
  ],
  // Of different periods none is named.
  [
    [changed('fell'), changed('no-clear-change', '2016–18'), unjudged],
    'Men’s healthy life expectancy fell in North; no clear change in one other place.',
  ],
  [[unjudged, unjudged, unjudged], null],
])('%#: says where figures clearly changed', (changes, says) => {
  const places = ['North', 'East', 'South'].map((name, n) => ({
    name,
    change: changes[n] ?? unjudged,
  }));
  expect(changeFinding(places, { indicator: healthy, sex: 'Male' })).toBe(says);
});
