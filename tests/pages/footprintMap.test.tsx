import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { mockServer } from '#tests/mockServer.ts';
import { renderApp } from '#tests/renderApp.tsx';

const footprint = () => within(screen.getByRole('region', { name: 'Footprint' }));
/** What a phone shows when it is pressed. Without styles, as here, it is closed at every width. */
const summary = () => footprint().getByText('The districts of each place, on a map');
const map = () => within(footprint().getByRole('list', { name: /^Schematic map/ }));

test('map and list name every tile, its place and the area it is part of', async () => {
  const { user } = await renderApp('/', { record: 'published' });
  await user.click(summary());
  const links = map().getAllByRole('link');
  expect(links).toHaveLength(18);
  expect(map().getByRole('link', { name: /^Burnley/ })).toHaveAccessibleName('Burnley, Lancashire');
  const millom = map().getByRole('link', { name: /^Millom/ });
  expect(millom).toHaveAccessibleName('Millom, South Cumbria, part of Cumberland');
  expect(millom).toHaveAttribute('href', '/places/south-cumbria');
  const listed = footprint().getByText('Millom', { selector: 'li' });
  expect(listed).toHaveTextContent('17 Millom (part of Cumberland)');
  expect(footprint().getByText(/Figures by proxy: Westmorland and Furness/)).toBeVisible();
  expect(footprint().getByText(/Not to scale/)).toBeVisible();
});

test('shading is chosen by a form and is in the address; tiles and table agree', async () => {
  const { user, router } = await renderApp('/', { record: 'published' });
  await user.click(footprint().getByRole('link', { name: /^Shade the map/ }));
  await footprint().findByText(/Small areas among the most deprived/, { selector: 'p' });
  expect(map().getByRole('link', { name: /^Burnley/ })).toHaveTextContent('40%');

  await user.selectOptions(footprint().getByLabelText('Shade the map by'), 'Adult obesity');
  await user.click(footprint().getByRole('button', { name: 'Show' }));
  await footprint().findByText('Adults living with obesity, per cent, 2024/25', { selector: 'p' });
  expect(router.state.location.search).toBe('?shade=adult-obesity');
  const table = within(footprint().getByRole('table'));
  expect(table.getByRole('row', { name: /Blackpool 32.2%/ })).toHaveTextContent('(28.9 to 35.8)');
  expect(map().getByRole('link', { name: /^Blackpool/ })).toHaveTextContent('32.2%');
  // A former district has no figure for the latest year, and its place’s proxy never stands in.
  expect(table.getByRole('row', { name: /Barrow-in-Furness/ })).toHaveTextContent('no figure');
  expect(map().getByRole('link', { name: /^Barrow/ })).toHaveTextContent('no figure');
});

test('an unknown shade is explained', async () => {
  await renderApp('/?shade=happiness');
  expect(footprint().getByText(/shaded by “happiness”/)).toBeVisible();
  expect(map().getAllByRole('link')).toHaveLength(18);
});

test('choosing a shade keeps a valid date, and no other', async () => {
  const way = () =>
    footprint()
      .getByRole('link', { name: /^Shade the map/ })
      .getAttribute('href');
  const { router } = await renderApp('/?asAt=2026-11-20');
  expect(way()).toBe('/?asAt=2026-11-20&shade=deprivation#shade');
  await router.navigate('/?asAt=yesterday');
  expect(await screen.findByText(/“yesterday” is not a date/)).toBeVisible();
  expect(way()).toBe('/?shade=deprivation#shade');
});

test('a place’s page shows its own tiles, and links to the others', async () => {
  await renderApp('/places/south-cumbria', { record: 'published' });
  const own = map()
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true');
  expect(own).toHaveLength(4);
  expect(map().getByRole('link', { name: /^Wyre/ })).toHaveAttribute('href', '/places/lancashire');
  expect(footprint().getByText('Millom', { selector: 'li' })).toBeInTheDocument();
});

test('a record without tiles has the list only', async () => {
  mockServer.use(...handlersFor({ ...exampleRecord(), tiles: [] }, ''));
  const { user } = await renderApp('/');
  await user.click(summary());
  expect(footprint().queryByRole('list', { name: /^Schematic map/ })).toBeNull();
  expect(footprint().getByText('Part of Westmorland and Furness')).toBeVisible();
  expect(footprint().queryByText(/Shade the map/)).toBeNull();
});
