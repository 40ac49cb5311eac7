import { expect, test } from 'vitest';

import { missingWords, searchedWords } from './unknownWords.ts';

test.each([
  [
    'Public web pages; not the ICB’s own papers.',
    '2026-11-21',
    'Public web pages; not the ICB’s own papers. Searched to 21 November 2026.',
  ],
  ['Two websites', '2026-11-21', 'Two websites. Searched to 21 November 2026.'],
  ['Nowhere yet.', null, 'Not looked for yet.'],
])('says where and until when: %s %s', (searched, until, words) => {
  expect(searchedWords({ searched, until })).toBe(words);
});

test('never claims a search that nobody has made', () => {
  expect(missingWords({ until: null })).toBe('Not looked for yet');
  expect(missingWords({ until: '2026-11-21' })).toBe('Not found in published sources');
  expect(missingWords(undefined)).toBe('Not found in published sources');
});
