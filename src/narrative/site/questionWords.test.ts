import { expect, test } from 'vitest';

import { clearQuestion, notedSentence } from './questionWords.ts';

test('what was noted is counted by kind', () => {
  expect(notedSentence([])).toBe('Nothing noted yet');
  expect(notedSentence([{ kind: 'action' }, { kind: 'question' }, { kind: 'action' }])).toBe(
    '1 question and 2 actions',
  );
});

test('clearing asks by what would be lost', () => {
  expect(clearQuestion(3, 0)).toBe('Clear all 3? Each has been exported.');
  expect(clearQuestion(1, 1)).toBe(
    'Clear what was noted? Nothing has been exported as it stands, and it can’t be had back.',
  );
  expect(clearQuestion(3, 2)).toBe(
    'Clear all 3? 2 are not exported as they stand, and they can’t be had back.',
  );
});
