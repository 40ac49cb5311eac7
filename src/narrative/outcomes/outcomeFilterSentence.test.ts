import { expect, test } from 'vitest';

import { olderSentence, outcomeFilterSentence } from './outcomeFilterSentence.ts';

test.each([
  [{ shown: 11, total: 11, chosen: [] }, 'All 11 outcomes are shown.'],
  [{ shown: 1, total: 1, chosen: [] }, '1 outcome is shown.'],
  [
    { shown: 4, total: 11, chosen: ['health improvement', 'Blackpool first'] },
    '4 of 11 outcomes are shown: health improvement; Blackpool first.',
  ],
  [
    { shown: 1, total: 11, chosen: ['historic series'] },
    '1 of 11 outcomes is shown: historic series.',
  ],
  [{ shown: 0, total: 11, chosen: ['all ages'] }, 'None of 11 outcomes is shown: all ages.'],
])('%o', (filtered, sentence) => {
  expect(outcomeFilterSentence(filtered)).toBe(sentence);
});

test('older figures name the day on which their period ended', () => {
  expect(olderSentence('2024-03-31')).toBe(
    'Older figures: the latest period ended on 31 March 2024.',
  );
});
