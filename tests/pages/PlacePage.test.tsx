import { colourOf } from '#src/charts/colours.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { styleOf } from '#src/charts/placeStyles.ts';
import { unpinPlace, useReader } from '#src/stores/readerStore.ts';
import { renderApp } from '#tests/renderApp.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const place of useReader.getState().pinned) unpinPlace(place);
  localStorage.clear();
});

describe('pinning a place', () => {
  test('stores nothing until the reader pins, links to the place, and removes it again', async () => {
    const { user } = await renderApp('/places/blackpool');
    expect(localStorage).toHaveLength(0);

    await user.click(await screen.findByRole('button', { name: 'Pin to the top: Blackpool' }));
    const pinned = await screen.findByRole('navigation', { name: 'Pinned places' });
    expect(within(pinned).getByRole('link', { name: 'Blackpool' })).toHaveAttribute(
      'href',
      '/places/blackpool',
    );
    expect(localStorage).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Unpin from the top: Blackpool' }));
    expect(screen.queryByRole('navigation', { name: 'Pinned places' })).toBeNull();
    expect(localStorage).toHaveLength(0);
  });
});

test('a place without entries says what was not found, and no more', async () => {
  await renderApp('/places/south-cumbria');
  expect(await screen.findByRole('heading', { level: 1, name: 'South Cumbria' })).toBeVisible();
  expect(screen.getByText(/No commitments were found in published sources/)).toBeVisible();
  expect(screen.getByText(/no sum pooled or aligned for South Cumbria/)).toBeVisible();
  expect(screen.getAllByText('No decision found').length).toBeGreaterThan(0);
  expect(screen.getByText(/Director: not found in published sources/)).toBeVisible();
});

test('the published priorities are said to be not found, and commitments are not shown as them', async () => {
  await renderApp('/places/blackpool', { record: 'published' });
  const heading = await screen.findByRole('heading', { name: 'Priorities the place agreed' });
  expect(heading.nextElementSibling).toHaveTextContent(/^Not found in published sources/);
});

test('what is known about a place’s priorities stands where their list was not found', async () => {
  await renderApp('/places/blackpool', { record: 'published' });
  const known =
    /Blackpool’s priorities fall in three areas\. What they are was not visible there\./;
  expect(screen.getByText(known)).toBeVisible();
  cleanup();
  await renderApp('/places/lancashire', { record: 'published' });
  expect(screen.queryByText(known)).toBeNull();
});

test('sums of one measure in two years are not called different measures', async () => {
  await renderApp('/places/blackpool', { record: 'published' });
  expect(await screen.findAllByText('Improved Better Care Fund grant')).toHaveLength(2);
  expect(screen.queryByText(/different measures/i)).toBeNull();
});

test('the note of a fund is not repeated for its parts', async () => {
  await renderApp('/places/lancashire', { record: 'published' });
  expect(await screen.findAllByText(/As the board was told on 24 January 2023/)).toHaveLength(1);
  expect(screen.getByText('Different measures are not added up.')).toBeVisible();
});

test.each(['/places/blackpool', '/'])(
  '%s says that figures of health are the latest, only where it shows another day',
  async (address) => {
    await renderApp(`${address}?asAt=2026-07-04`);
    expect(await screen.findByText(/the latest figures, whatever the date above/)).toBeVisible();
    cleanup();
    await renderApp(address);
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText(/whatever the date above/)).toBeNull();
  },
);

test('the marks of the strips have a key: the place in its colour, the others in grey', async () => {
  await renderApp('/places/blackpool', { record: 'published' });
  const key = within(await screen.findByRole('list', { name: 'Marks of the places' }));
  const marks = key
    .getAllByRole('listitem')
    .map((item) => [item.textContent?.trim(), item.querySelector('path')?.getAttribute('fill')]);
  expect(marks).toEqual([
    ['Blackburn with Darwen', colourOf('rest')],
    ['Blackpool', colourOf(styleOf(1).colour)],
    ['Lancashire', colourOf('rest')],
    ['South Cumbria', colourOf('rest')],
  ]);
});

test('districts with figures of their own are linked, each beside its place', async () => {
  await renderApp('/places/south-cumbria', { record: 'published' });
  expect(screen.getByRole('link', { name: 'Barrow-in-Furness' })).toHaveAttribute(
    'href',
    '/compare?area=E07000027&area=south-cumbria',
  );
});

test('a place without districts has no such line', async () => {
  await renderApp('/places/blackpool', { record: 'published' });
  expect(screen.queryByText(/Districts with figures/)).toBeNull();
});
