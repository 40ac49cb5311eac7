import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { editDistance } from './editDistance.ts';

test.each([
  ['blackpool', 'blackpool', 0],
  ['blakpool', 'blackpool', 1],
  ['balckpool', 'blackpool', 1],
  ['blackpol', 'blackpool', 1],
  ['phamracy', 'pharmacy', 1],
  ['lancashir', 'lancashire', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('from “%s” to “%s” it is %i', (typed, word, steps) => {
  expect(editDistance(typed, word).whole).toBe(steps);
});

test('a word still being typed is compared with prefixes', () => {
  expect(editDistance('blakp', 'blackpool')).toEqual({ whole: 4, beginning: 1 });
});

test('the distance is the same both ways, and never more than the longer word', () => {
  const word = string({ maxLength: 12 });
  assert(
    property(word, word, (a, b) => {
      const { whole, beginning } = editDistance(a, b);
      expect(whole).toBe(editDistance(b, a).whole);
      expect(whole).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(beginning).toBeLessThanOrEqual(whole);
    }),
  );
});
