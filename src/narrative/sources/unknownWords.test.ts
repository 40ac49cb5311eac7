import { expect, test } from 'vitest';

import type { Unknown } from '#src/contract/history.ts';

import {
  missingAbout,
  missingWords,
  searchedWords,
  unknownLine,
  unknownsHeading,
  wasLookedFor,
} from './unknownWords.ts';

const entry = (until: string | null, ...topics: Unknown['topics']): Unknown => ({
  id: 'a-thing',
  basis: 'published',
  title: 'A thing',
  detail: 'Not found.',
  searched: 'Papers.',
  until,
  places: [],
  services: [],
  topics,
});
const DAY = '2026-11-21';

test.each([
  [
    'Public web pages; not the ICB’s own papers.',
    '2026-11-21',
    'Public web pages; not the ICB’s own papers. Searched to 21 November 2026.',
  ],
  ['Two websites', '2026-11-21', 'Two websites. Searched to 21 November 2026.'],
  ['Nowhere yet.', null, 'Not looked for yet.'],
])('says where and until when: %s %s', (searched, until, words) => {
  expect(searchedWords({ searched, until })).toBe(words);
});

test('never claims a search that nobody has made', () => {
  expect(missingWords({ until: null })).toBe('Not looked for yet');
  expect(missingWords({ until: '2026-11-21' })).toBe('Not found in published sources');
  expect(missingWords(undefined)).toBe('Not found in published sources');
});

test.each([
  ['no entry at all', [], true],
  ['an entry about it', [entry(DAY, 'money')], true],
  ['an entry about it that nobody looked for', [entry(null, 'money'), entry(DAY)], false],
  ['one of two about it searched', [entry(null, 'money'), entry(DAY, 'money')], true],
  ['none about it, and others searched', [entry(DAY), entry(null, 'people')], true],
  ['none about it, and nothing searched', [entry(null, 'people')], false],
])('of %s a search is told only if there was one', (_, unknowns, looked) => {
  expect(wasLookedFor(unknowns, 'money')).toBe(looked);
  expect(missingAbout(unknowns, 'money')).toBe(
    looked ? 'not found in published sources' : 'not looked for yet',
  );
});

test('a list’s heading says whether there was a search, and entries not searched for are marked', () => {
  const [searched, not] = [entry(DAY), entry(null, 'people')];
  expect(unknownsHeading([searched, not])).toBe('What we could not find');
  expect(unknownLine(searched, [searched, not])).toBe('A thing');
  expect(unknownLine(not, [searched, not])).toBe('A thing (not looked for yet)');
  expect(unknownsHeading([not])).toBe('What nobody has looked for yet');
  expect(unknownLine(not, [not])).toBe('A thing');
});
