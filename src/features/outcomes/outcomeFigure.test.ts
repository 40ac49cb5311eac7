import { expect, it } from 'vitest';

import { datasetWords } from './outcomeFigure.ts';
import { lifeExpectancy } from './testOutcomes.ts';

const { dataset } = lifeExpectancy;

it.each([
  [{}, 'ONS, “HLE”, released 19 February 2026; status: not stated'],
  [
    { released: null, status: 'official statistics' },
    'ONS, “HLE”, release date not known; status: official statistics',
  ],
])('says whose figures they are, and when they were released: %o', (given, words) => {
  expect(datasetWords({ dataset: { ...dataset, ...given } })).toBe(words);
});
