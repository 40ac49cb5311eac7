import { expect, it } from 'vitest';

import { fairnessScopeSentences } from './fairnessScopeSentences.ts';

const within = { name: 'Inequality in life expectancy', period: '2015–17' };

it('says what is measured, what isn’t, and what it would take', () => {
  expect(fairnessScopeSentences({ comparatorName: 'England', placeName: null, within })).toBe(
    'This measures places against England as a whole, not how fair things are within a place. Gaps within places, by deprivation, are known only up to 2015–17 (inequality in life expectancy). Newer ones would need each outcome by deprivation within each place, with limits, and no source here publishes that.',
  );
});

it('says the same of one place', () => {
  const text = fairnessScopeSentences({
    comparatorName: 'North West',
    placeName: 'Blackpool',
    within: null,
  });
  expect(text).toMatch(
    /^This measures Blackpool against the North West as a whole, not how fair things are within Blackpool\. The record has no figures/,
  );
});
