import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const cellsAsAt = async (date: string) =>
  within(await screen.findByRole('table', { name: `Where each service stands as at ${date}` }))
    .getAllByRole('link')
    .map((link) => link.textContent ?? '')
    .filter((text) => /Announced|No decision found/.test(text));

test('the published register has 28 announced cells, and none the day before', async () => {
  const { router } = await renderApp('/register', { record: 'published' });
  const today = await cellsAsAt('21 November 2026');
  expect(today).toHaveLength(28);
  expect(today.filter((text) => !text.includes('Announced 5 Jul 2023'))).toEqual([]);

  await router.navigate('/register?asAt=2023-07-04');
  const before = await cellsAsAt('4 July 2023');
  expect(before).toHaveLength(28);
  expect(before.filter((text) => !text.includes('No decision found'))).toEqual([]);
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
  expect(
    await screen.findByRole('heading', { level: 1, name: /Dental services in Lancashire/ }),
  ).toHaveFocus();
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
