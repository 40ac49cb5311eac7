import { expect, it } from 'vitest';

import { manyTestsSentences } from './manyTestsSentences.ts';

it('says how many chance alone would find, and why the count may be lower', () => {
  expect(manyTestsSentences(23, { noun: 'gaps', found: 'changed', alsoBetween: true })).toBe(
    'Of 23 gaps judged at 95%, about one would look changed by chance alone. So this line counts only what stands when all 23 are allowed for, and shows between the two ends, too. It may be fewer than the verdicts below, each of which is judged by itself.',
  );
  expect(manyTestsSentences(4, { noun: 'figures', found: 'different' })).toMatch(
    /^Of 4 figures judged at 95%, now and then one would look different by chance alone\./,
  );
});

it('says nothing of a single one', () => {
  expect(manyTestsSentences(1, { noun: 'gaps', found: 'changed' })).toBe('');
});
