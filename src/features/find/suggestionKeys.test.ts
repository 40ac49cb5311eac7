import { expect, test } from 'vitest';

import { nextActive, suggestionWords } from './suggestionKeys.ts';

test('arrow keys go round the list, with a stop at the field', () => {
  const down = [-1, 0, 1, 2].map((active) => nextActive(active, 'ArrowDown', 3));
  expect(down).toEqual([0, 1, 2, -1]);
  const up = [-1, 2, 1, 0].map((active) => nextActive(active, 'ArrowUp', 3));
  expect(up).toEqual([2, 1, 0, -1]);
  expect(nextActive(-1, 'ArrowDown', 0)).toBe(-1);
});

test('announces how many suggestions there are, once loaded', () => {
  expect(suggestionWords('ready', 'b', 1)).toMatch(/^1 suggestion\./);
  expect(suggestionWords('ready', 'b', 5)).toMatch(/^5 suggestions\./);
  expect(suggestionWords('ready', 'zz', 0)).toMatch(/^No suggestions/);
  expect(suggestionWords('ready', ' ', 0)).toBe('');
  expect(suggestionWords('loading', 'b', 0)).toBe('');
  expect(suggestionWords('failed', 'b', 0)).toMatch(/can’t be loaded/);
});
