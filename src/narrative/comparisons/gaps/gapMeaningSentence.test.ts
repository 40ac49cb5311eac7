import { expect, it } from 'vitest';

import { deaths, healthy } from '#src/narrative/outcomes/testTopics.ts';

import { gapMeaningSentence } from './gapMeaningSentence.ts';

it('says on which scale the gaps are', () => {
  expect(gapMeaningSentence(healthy, 'North West')).toBe(
    'Each gap is the place’s figure less that of the North West: 0 is no gap.',
  );
  expect(gapMeaningSentence(deaths, 'England')).toBe(
    'Each gap is the place’s rate divided by that of England: 1 is no gap.',
  );
});
