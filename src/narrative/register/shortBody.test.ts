import { expect, test } from 'vitest';

import { bodyInCell, shortBody } from './shortBody.ts';
import { blackpool, ICB, lancashire, testSystem } from './testWords.ts';

test('the system’s own body goes by its short name, others by their own', () => {
  expect(shortBody(ICB, testSystem)).toBe('The ICB');
  expect(shortBody('Blackpool place committee', testSystem)).toBe('Blackpool place committee');
});

test.each([
  [ICB, 'The ICB'],
  ['NHS England', 'NHS England'],
  ['Blackpool place committee', 'Place committee'],
  [`Blackpool place committee of ${ICB}, meeting in common with the council`, 'Place committee'],
  ['Director of integration for Blackpool, an officer of the ICB', 'Director of integration'],
  ['Blackpool and Fylde committee', 'Blackpool and Fylde committee'],
  ['Lancashire place committee', 'Lancashire place committee'],
])('in a cell of Blackpool %s is %s', (body, words) => {
  expect(bodyInCell(body, testSystem, blackpool)).toBe(words);
});

test('a body of the whole system is none of a place that it begins with', () => {
  const body = 'Lancashire and South Cumbria community services committee';
  expect(bodyInCell(body, testSystem, lancashire)).toBe(body);
});
