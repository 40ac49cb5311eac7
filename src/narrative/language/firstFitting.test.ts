import { expect, test } from 'vitest';

import { firstFitting, MAX_WORDS } from './firstFitting.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('is the fullest wording that fits, or the shortest where none does', () => {
  expect(firstFitting([words(MAX_WORDS), words(3)])).toBe(words(MAX_WORDS));
  expect(firstFitting([words(MAX_WORDS + 1), words(3), words(2)])).toBe(words(3));
  expect(firstFitting([words(40), words(35)])).toBe(words(35));
  expect(firstFitting([words(13), words(12)], 12)).toBe(words(12));
});
