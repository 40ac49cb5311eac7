import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

/** The words of the cells, which a narrow register only reads out. */
const cellsAsAt = async (date: string) =>
  within(await screen.findByRole('table', { name: `Where each service stands as at ${date}` }))
    .getAllByRole('link')
    .map((link) => link.textContent?.trim() ?? '')
    .filter((text) => text.includes(': '));

test('the published register has 28 announced cells, and none the day before', async () => {
  const { router } = await renderApp('/register', { record: 'published' });
  const today = await cellsAsAt('21 November 2026');
  expect(today).toHaveLength(28);
  expect(today.filter((text) => !text.endsWith(': Announced 5 Jul 2023; the ICB decides'))).toEqual(
    [],
  );
  expect(screen.getByText(/^The ICB decides in every cell\./)).toBeVisible();
  expect(screen.getByText('28').parentElement).toHaveTextContent(/^28 announced$/);

  await router.navigate('/register?asAt=2023-07-04');
  const before = await cellsAsAt('4 July 2023');
  expect(before).toHaveLength(28);
  expect(before.filter((text) => !/: No decision found; .* decided$/.test(text))).toEqual([]);
});

test('before April 2023 NHS England decides about dental services', async () => {
  await renderApp('/register/blackpool/dental?asAt=2023-03-31', { record: 'published' });
  expect(
    await screen.findByText(/On 31 March 2023 NHS England decided about dental services/),
  ).toBeVisible();
});

test('an invalid date is explained, and the record’s own date is used', async () => {
  await renderApp('/register?asAt=2023-02-30');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '2023-02-30 is not a day that exists. Showing 21 November 2026 instead.',
  );
});

test('a cell opens beside the register, keeps the date, and is marked in the grid', async () => {
  const { user, router } = await renderApp('/register?asAt=2026-06-30');
  const [cell] = await screen.findAllByRole('link', { name: /^Dental services, Lancashire:/ });
  if (!cell) throw new Error('The register has no cell for dental services in Lancashire');
  await user.click(cell);
  const heading = { level: 1, name: /Dental services in Lancashire/ };
  await waitFor(() => expect(screen.getByRole('heading', heading)).toHaveFocus());
  expect(router.state.location.search).toBe('?asAt=2026-06-30');
  expect(
    screen.getAllByRole('link', { current: true }).map((link) => link.textContent),
  ).toContainEqual(expect.stringMatching(/^Dental services, Lancashire/));
});

test('a delegated cell shows its conditions, what was reserved, and that a review is overdue', async () => {
  await renderApp('/register/lancashire/dental');
  expect(await screen.findByRole('heading', { name: /^Delegated,/ })).toBeVisible();
  expect(screen.getByText('Conditions')).toBeVisible();
  expect(screen.getByText(/30 June 2026/, { selector: 'dd' })).toHaveTextContent('overdue');
});

test('who decides stands in a cell only where it is another body, and in every name', async () => {
  await renderApp('/register');
  const cell = (name: string) => screen.getByRole('link', { name: new RegExp(`^${name}: `) });
  expect(
    await screen.findByText(/^The ICB decides except where a cell says otherwise/),
  ).toBeVisible();
  const own = cell('Dental services, Blackpool');
  expect(own).toHaveAccessibleName(
    'Dental services, Blackpool: Announced Feb 2024; the ICB decides',
  );
  const other = cell('Dental services, Lancashire');
  expect(other).toHaveAccessibleName(
    'Dental services, Lancashire: Delegated 1 Apr 2025 · Place committee decides Review overdue Sources conflict',
  );
});

test('the headline is what a director would say, and the counts add up to it', async () => {
  await renderApp('/register');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Eight of 36 powers have moved; three reviews are overdue.',
  );
  const counts = within(screen.getByRole('list', { name: /^Statuses/ }))
    .getAllByRole('link')
    .map((link) => link.textContent?.trim());
  expect(counts).toEqual([
    '6 delegated',
    '2 joint',
    '3 shadow',
    '4 preparing',
    '3 announced',
    '2 paused',
    '1 returned',
    '1 retained',
    '14 no decision found',
  ]);
});

test('the same in words, place by place, is there for a phone', async () => {
  await renderApp('/register');
  const list = (await screen.findByText('In words, place by place')).closest('details');
  expect(list).not.toHaveAttribute('open');
  expect(list?.querySelectorAll('li')).toHaveLength(36);
  expect(list).toHaveTextContent(
    'District nursing: Joint 1 Oct 2025; the joint board of the ICB and Blackburn with Darwen Council decides; review overdue',
  );
});
