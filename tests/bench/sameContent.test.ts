import { expect, test } from 'vitest';

import { differences } from './sameContent.ts';

const page = { headings: ['h1 Blackpool', 'h2 Money'], letters: 1000 };

test('the same headings and about as many letters are equal', () => {
  expect(differences(page, { ...page, letters: 1140 })).toEqual([]);
  expect(differences(page, { ...page, letters: 880 })).toEqual([]);
});

test('a stub is refused, and said why', () => {
  expect(differences(page, { headings: ['h1 Blackpool', 'h2 Cash'], letters: 400 })).toEqual([
    'the static page lacks “h2 Money”',
    'only the static page has “h2 Cash”',
    'the static page shows 400 letters, the app 1000',
  ]);
  expect(differences(page, { ...page, letters: 1500 })).toHaveLength(1);
});
