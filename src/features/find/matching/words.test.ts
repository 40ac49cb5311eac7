import { expect, test } from 'vitest';

import { questionWords, wordsOf } from './words.ts';

test.each([
  ['who decides about my GP', ['gp']],
  ['Who’s in charge of dentists near me?', ['dentist']],
  ['blackburn w darwen', ['blackburn', 'darwen']],
  ['w', ['w']],
  ['nurse at home', ['nurse', 'home']],
  ['pharmacies & GPs', ['pharmacy', 'gp']],
  ['01K', ['01k']],
  ['who decides?', ['who', 'decide']],
  ['A&E', ['ae']],
  ['a and e in Kendal', ['ae', 'kendal']],
  ['  –  ', []],
])('“%s” asks about %j', (question, words) => {
  expect(questionWords(question)).toEqual(words);
});

test('names are split at hyphens, without “and” and “with”', () => {
  expect(wordsOf('Barrow-in-Furness')).toEqual(['barrow', 'furness']);
  expect(wordsOf('Westmorland & Furness')).toEqual(['westmorland', 'furness']);
  expect(wordsOf('Blackburn with Darwen')).toEqual(['blackburn', 'darwen']);
  expect(wordsOf('Café Städte')).toEqual(['cafe', 'stadte']);
});

test('a text of nothing but stop words keeps them', () => {
  expect(wordsOf('Who decides?')).toEqual(['who', 'decide']);
});
