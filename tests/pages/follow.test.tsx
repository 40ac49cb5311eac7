import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const NONE = / No date was found so far: it is empty/;

test.each([
  ['/changes', 'example', 'Follow what changes', '', false],
  ['/places/blackpool', 'example', 'Follow what changes in Blackpool', '/places/blackpool', false],
  [
    '/services/dental',
    'published',
    'Follow what changes about dental services',
    '/services/dental',
    true,
  ],
] as const)('%s of the %s record can be followed', async (address, record, name, path, isNone) => {
  await renderApp(address, { record });
  const part = within(await screen.findByRole('region', { name }));
  const feed = `${path}/changes.atom`;
  expect(part.getByRole('link', { name: /feed \(Atom\)/ })).toHaveAttribute('href', feed);
  expect(part.getByRole('link', { name: /calendar file/ })).toHaveAttribute(
    'href',
    `${path}/reviews.ics`,
  );
  expect(part.queryByText(NONE) !== null).toBe(isNone);
  const links = document.head.querySelectorAll(
    'link[rel="alternate"][type="application/atom+xml"]',
  );
  expect([...links].map((link) => link.getAttribute('href'))).toEqual([feed]);
});

test('a cell links to its place’s calendar only if it has a review date', async () => {
  await renderApp('/register/blackburn-with-darwen/general-practice');
  expect(
    await screen.findByRole('link', {
      name: 'Review dates in Blackburn with Darwen as a calendar file (.ics)',
    }),
  ).toHaveAttribute('href', '/places/blackburn-with-darwen/reviews.ics');
  await renderApp('/register/blackpool/general-practice', { record: 'published' });
  expect(screen.queryAllByRole('link', { name: /^Review dates in Blackpool/ })).toEqual([]);
});
