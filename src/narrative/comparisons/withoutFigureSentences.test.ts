import { expect, test } from 'vitest';

import { areasWithoutFigureSentence, comparatorLacksSentence } from './withoutFigureSentences.ts';

test('says which areas nothing can be compared with', () => {
  expect(areasWithoutFigureSentence([])).toBe('');
  expect(areasWithoutFigureSentence(['North West', 'Cumberland'])).toBe(
    'The record holds no figure of the North West and Cumberland, so nothing can be compared with them.',
  );
});

test('says which outcomes a comparator has no figure of', () => {
  expect(comparatorLacksSentence('England', [])).toBe('');
  expect(comparatorLacksSentence('England', ['Child poverty'])).toBe(
    'England has no figure on child poverty, so nothing is judged there.',
  );
});
