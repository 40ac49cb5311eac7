import { expect, it } from 'vitest';

import { addressesOf } from './addressesOf.ts';

const ids = { place: ['east', 'west'], service: ['dental'], indicator: [] };

const page = (path: string, children = {}) => ({ path, lazy: async () => ({}), ...children });

it('fills every page’s pattern from the record, and separates pages from redirects', () => {
  const routes = [
    {
      children: [
        page('/'),
        { path: '/places', loader: () => null },
        page('/places/:place'),
        page('/register', { children: [page(':place/:service')] }),
        page('/outcomes/:indicator'),
        { path: '*', loader: () => null },
      ],
    },
  ];
  expect(addressesOf(routes, ids)).toEqual({
    pages: [
      '/',
      '/places/east',
      '/places/west',
      '/register',
      '/register/east/dental',
      '/register/west/dental',
    ],
    redirects: ['/places'],
  });
});

it('throws for a pattern that it can’t fill, so that no page is left out', () => {
  expect(() => addressesOf([page('/board/:deck')], ids)).toThrow('/board/:deck');
});
