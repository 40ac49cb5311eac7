import { expect, test } from 'vitest';

import { fitting, MOST_WORDS } from './fitting.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('takes the fullest wording that fits, and the shortest where none does', () => {
  expect(fitting([words(MOST_WORDS), words(3)])).toBe(words(MOST_WORDS));
  expect(fitting([words(MOST_WORDS + 1), words(3), words(2)])).toBe(words(3));
  expect(fitting([words(40), words(35)])).toBe(words(35));
  expect(fitting([words(13), words(12)], 12)).toBe(words(12));
});
