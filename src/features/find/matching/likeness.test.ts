import { expect, test } from 'vitest';

import { likeness } from './likeness.ts';

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

test('misspellings don’t match unless allowed', () => {
  expect(likeness('presten', 'preston', false)).toBe(0);
  expect(likeness('prest', 'preston', false)).toBeGreaterThan(0);
});
