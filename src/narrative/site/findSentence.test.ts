import { expect, test } from 'vitest';

import { findSentence, neighbourhoodSentence, outsideSentence } from './findSentence.ts';

test('what the record does not cover is no result', () => {
  const outside = { kind: 'outside' };
  expect(findSentence('teeth', [])).toBe('Nothing on this record matches “teeth”.');
  expect(findSentence('A&E', [outside])).toBe('This record does not cover “A&E”.');
  expect(findSentence('A&E Hill', [outside, { kind: 'place' }])).toBe('1 result for “A&E Hill”.');
});

test('who would know is said', () => {
  expect(outsideSentence('ambulances', 1, ['The board', undefined])).toBe(
    'Who decides about ambulances is not in this record, which is about one service. The board would know.',
  );
});

test('says the district of a neighbourhood, and its former one', () => {
  const cumbria = { place: 'South Cumbria', district: 'Westmorland and Furness' };
  expect(neighbourhoodSentence(['Ulverston'], { ...cumbria, former: 'South Lakeland' })).toBe(
    '“Ulverston” is in Westmorland and Furness, formerly South Lakeland, in South Cumbria.',
  );
  expect(neighbourhoodSentence(['A'], { place: 'Blackpool', district: 'Blackpool' })).toBe(
    '“A” is in Blackpool.',
  );
});

test('writes out up to four names, or three and how many more', () => {
  const inHill = (...names: string[]) => neighbourhoodSentence(names, { place: 'Hill' });
  expect(inHill('A', 'B')).toBe('“A” and “B” are in Hill.');
  expect(inHill('A', 'B', 'C', 'D')).toBe('“A”, “B”, “C” and “D” are in Hill.');
  expect(inHill('A', 'B', 'C', 'D', 'E')).toBe('“A”, “B”, “C” and two more are in Hill.');
  expect(inHill()).toBe('This is in Hill.');
});
