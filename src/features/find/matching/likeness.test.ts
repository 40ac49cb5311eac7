import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { editDistance, likeness } from './likeness.ts';

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

test('a word still being typed is held against beginnings', () => {
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

test('the same word is likelier than its beginning, and that than a misspelling', () => {
  const same = likeness('preston', 'preston');
  const begun = likeness('prest', 'preston');
  const misspelt = likeness('presten', 'preston');
  expect(same).toBe(1);
  expect(begun).toBeGreaterThan(misspelt);
  expect(begun).toBeLessThan(same);
  expect(misspelt).toBeGreaterThan(0);
});

test.each([
  ['a code is never misspelt', '01k', '01a'],
  ['nor is a short word', 'gq', 'gp'],
  ['nor the first letter of a word of five', 'carry', 'barry'],
  ['two wrong letters are too many for seven', 'brundey', 'burnley'],
  ['what is far too long is no word', 'x'.repeat(5000), `${'x'.repeat(4999)}y`],
])('%s', (_, typed, word) => {
  expect(likeness(typed, word)).toBe(0);
});

test('long texts are read as they are', () => {
  expect(likeness('presten', 'preston', false)).toBe(0);
  expect(likeness('prest', 'preston', false)).toBeGreaterThan(0);
});
