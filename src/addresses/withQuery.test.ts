import { expect, it } from 'vitest';

import { withQuery } from './withQuery.ts';

it('leaves out parameters without a value, and then the question mark', () => {
  const nothing = { place: null, group: undefined, status: '', area: [] };
  expect(withQuery('/register', nothing)).toBe('/register');
  expect(withQuery('/register#grid', nothing)).toBe('/register#grid');
});

it('adds to the parameters of an address, before its fragment', () => {
  expect(withQuery('/register', { asAt: '2023-07-05' })).toBe('/register?asAt=2023-07-05');
  expect(withQuery('/register?group=a#grid', { limit: 10 })).toBe(
    '/register?group=a&limit=10#grid',
  );
});

it('repeats a parameter for a list, keeps commas, and encodes everything else', () => {
  expect(withQuery('/compare', { area: ['a', 'b'] })).toBe('/compare?area=a&area=b');
  expect(withQuery('x.csv', { area: 'a,b', q: 'R & D' })).toBe('x.csv?area=a,b&q=R+%26+D');
});
