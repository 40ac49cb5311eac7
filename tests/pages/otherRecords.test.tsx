import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { colourOf } from '#src/charts/colours.ts';
import { handlersFor } from '#mocks/handlers.ts';
import { MAX_COLOURED_PLACES } from '#src/charts/placeStyles.ts';
import { mockServer } from '#tests/mockServer.ts';
import { syntheticRecord } from '#tests/records/syntheticRecord.ts';
import { renderApp } from '#tests/renderApp.tsx';

/* The same app on systems that nobody had in mind: made up, of two places and of twelve. */

const SERVICES = 4;

/** The fills of the markers beside the names in a dot plot, in the places' order. */
const markerColours = () => {
  const [plot] = screen
    .getAllByRole('figure')
    .filter((figure) => figure.querySelector('li svg[viewBox] path'));
  if (!plot) throw new Error('There is no dot plot');
  return [...plot.querySelectorAll('li svg[viewBox] path')].map((path) =>
    path.getAttribute('fill'),
  );
};

describe.each([2, 12])('a system of %i places', (count) => {
  const record = syntheticRecord(count);
  const names = record.places.map(({ name }) => name);
  const last = record.places.at(-1);
  if (!last) throw new Error('A record has places');
  beforeEach(() => mockServer.use(...handlersFor(record)));

  test('the first page has a column for each place, and its own words', async () => {
    await renderApp('/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      ` of ${count * SERVICES} powers have moved`,
    );
    const register = screen.getByRole('table', { name: /^The register/ });
    const heads = within(register)
      .getAllByRole('columnheader')
      .map((head) => head.textContent ?? '');
    expect(heads.slice(-count)).toEqual(names);
    const cells = within(register)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/register/'));
    expect(cells).toHaveLength(count * SERVICES);
    expect(document.body).not.toHaveTextContent(/Blackpool|Lancashire|Cumbria/);
  });

  test('a place has its services, and its figure among the others', async () => {
    await renderApp(`/places/${last.id}`);
    expect(await screen.findByRole('heading', { level: 1, name: last.name })).toBeVisible();
    expect(screen.getByText(/residents \(Census 2021\)$/)).toBeVisible();
    const rows = within(screen.getByRole('region', { name: 'Who decides' })).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(SERVICES);
    expect(screen.getAllByRole('img', { name: /Long waits/ })).toHaveLength(1);
  });

  test('the register and one of its cells', async () => {
    const { user, container } = await renderApp('/register');
    const address = `/register/${last.id}/eye-health`;
    const cell = await waitFor(() => {
      const link = container.querySelector(`td a[href="${address}"]`);
      if (!link) throw new Error(`Nothing leads to ${address}`);
      return link;
    });
    await user.click(cell);
    const heading = { level: 1, name: new RegExp(`Eye health in ${last.name}`) };
    await waitFor(() => expect(screen.getByRole('heading', heading)).toHaveFocus());
  });

  test('places are compared four at a time, in the colours there are', async () => {
    await renderApp('/compare');
    const table = await screen.findByRole('table');
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent ?? '');
    expect(heads).toEqual(['Outcome', ...names.slice(0, 4), 'Englandcompared with']);
    const fills = [...table.querySelectorAll('thead svg path')].map((path) =>
      path.getAttribute('fill'),
    );
    expect(new Set(fills).size).toBe(Math.min(count, MAX_COLOURED_PLACES));
    expect(fills).not.toContain(colourOf('rest'));
  });

  test('an outcome names every place, and colours as many as there are colours', async () => {
    await renderApp('/outcomes/long-waits');
    const table = await screen.findByRole('table', { name: /Long waits/ });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent ?? '');
    for (const name of names) expect(heads).toContainEqual(expect.stringContaining(name));
    const colours = markerColours();
    expect(colours).toHaveLength(count);
    expect(new Set(colours).size).toBe(count > MAX_COLOURED_PLACES ? 1 : count);
    expect(colours.includes(colourOf('rest'))).toBe(count > MAX_COLOURED_PLACES);
  });
});

describe('of twelve places', () => {
  const record = syntheticRecord(12);
  beforeEach(() => mockServer.use(...handlersFor(record)));

  test('a place’s own page colours it, and the others are grey', async () => {
    await renderApp('/places/fernlow');
    const picture = await screen.findByRole('img', { name: /Long waits/ });
    const drawn = [...picture.querySelectorAll('svg svg path')].map((path) =>
      path.getAttribute('fill'),
    );
    expect(drawn).toHaveLength(12);
    expect(drawn.filter((colour) => colour !== colourOf('rest'))).toHaveLength(1);
  });

  test('a reader chooses the highlighted place, which is in the address', async () => {
    const { user, router } = await renderApp('/outcomes/long-waits');
    await user.selectOptions(screen.getByLabelText('Place that stands out'), 'Fernlow');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    const asked = () => new URLSearchParams(router.state.location.search).get('place');
    await waitFor(() => expect(asked()).toBe('fernlow'));
    await waitFor(() =>
      expect(markerColours().map((colour) => colour !== colourOf('rest'))).toEqual(
        record.places.map(({ id }) => id === 'fernlow'),
      ),
    );
  });

  test('an unknown place is explained', async () => {
    await renderApp('/outcomes/long-waits?place=nowhere');
    expect(
      await screen.findByText(/There is no place “nowhere” here; all are shown alike/),
    ).toBeVisible();
  });
});
