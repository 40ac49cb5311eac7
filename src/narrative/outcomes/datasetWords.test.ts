import { expect, it } from 'vitest';

import { datasetWords } from './datasetWords.ts';

const dataset = { producer: 'ONS', title: 'HLE', released: '2026-02-19', status: null };

it.each([
  [{}, 'ONS, “HLE”, released 19 February 2026; status: not stated'],
  [
    { released: null, status: 'official statistics' },
    'ONS, “HLE”, release date not known; status: official statistics',
  ],
])('says whose figures they are, and when they were released: %o', (given, words) => {
  expect(datasetWords({ dataset: { ...dataset, ...given } })).toBe(words);
});
