import { expect, test } from 'vitest';

import { COLLECTION_NAMES } from '#src/contract/collections.ts';

import { SEARCHED } from './findQueries.ts';

/** The collections whose entries the search does not find, each with what leads to them instead. */
const NOT_SEARCHED = {
  'tiles': 'the areas that they draw',
  'lsoas': 'their neighbourhoods',
  'decisions': 'their cell: a place and a service together',
  'register': 'a place and a service together',
  'commitments': 'the page of promises',
  'priorities': 'the page of promises',
  'observations': 'an outcome and a place or district together',
  'sources': 'what they are cited for',
  'conflicts': 'their cell',
  'agreement-dates': 'their agreement',
  'changes': 'events, which are most of them',
  'decisions-seen': 'their service',
  'principles': 'their page',
  'assessments': 'the page of principles',
  'agreement-parts': 'the agreements that have them',
  'decks': 'the page of board mode',
  'reviews': 'the page of reviews',
  'releases': 'the figures whose hashes they hold',
};

test('every collection is searched, or is said here not to be', () => {
  expect([...SEARCHED, ...Object.keys(NOT_SEARCHED)].toSorted()).toEqual(
    COLLECTION_NAMES.toSorted(),
  );
});
