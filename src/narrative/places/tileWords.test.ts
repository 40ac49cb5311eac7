import { expect, test } from 'vitest';

import { levelWords, shadeCaution, tileNumber } from './tileWords.ts';

test('numbers have the short sign of per cent, and no other unit', () => {
  expect(tileNumber(38.65, '%', 1)).toBe('38.7%');
  expect(tileNumber(1204.4, 'per 100,000', 1)).toBe('1,204.4');
  expect(tileNumber(0, '%', 1)).toBe('0%');
});

test('levels in words leave no gap and no overlap', () => {
  expect(levelWords([10, 30], '%')).toEqual(['under 10%', '10% to under 30%', '30% or more']);
  expect(levelWords([62.5], 'years')).toEqual(['under 62.5', '62.5 or more']);
  expect(levelWords([], '%')).toEqual(['the same figure']);
});

test('the caution says which way is better and whether limits are known', () => {
  expect(shadeCaution({ polarity: 'lower-is-better', limits: true })).toMatch(/worse.*95% limits/);
  expect(shadeCaution({ polarity: 'higher-is-better', limits: false })).toMatch(
    /better.*no limits are published, and tiles may differ by chance/,
  );
});
