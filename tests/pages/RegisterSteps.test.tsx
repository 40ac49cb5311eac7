import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

// Looking for roles in the whole page is slow; its parts are small.
const steps = () => within(screen.getByLabelText('Days on which the register changed'));
const table = () => {
  const found = document.querySelector('table');
  if (!found) throw new Error('There is no table');
  return within(found);
};
const rows = () => document.querySelectorAll('tbody th[scope="row"]');
/** The page has been shown for another address once it says so above its headline. */
const titled = (end: string) => screen.findByText(new RegExp(` · record ${end}$`));

test('steps back through the days on which the published register changed', async () => {
  const { user } = await renderApp('/register', { record: 'published' });
  expect(steps().getByText('No later change')).toBeVisible();
  for (const day of ['5 July 2023', '1 April 2023', '27 July 2022', '1 July 2022']) {
    await user.click(steps().getByRole('link', { name: `← ${day} (the change before)` }));
    await titled(`as at ${day}`);
  }
  expect(steps().getByText('No earlier change')).toBeVisible();
});

test('says what changed on the day, in the cells and above them', async () => {
  await renderApp('/register?asAt=2023-04-01', { record: 'published' });
  expect(steps().getByText('On 1 April 2023 12 of 28 cells changed.')).toBeVisible();
  expect(
    steps().getByRole('link', { name: '1 April 2023: 12 of 28 cells changed' }),
  ).toHaveAttribute('aria-current', 'date');
  // The ICB took over from NHS England: nothing was decided about places.
  expect(table().getAllByText(/Who decides changed on this day/)).toHaveLength(12);
});

test('if every cell changed, one sentence says so', async () => {
  await renderApp('/register?asAt=2023-07-05', { record: 'published' });
  expect(steps().getByText('On 5 July 2023 all 28 cells changed.')).toBeVisible();
  expect(screen.queryByText(/[cC]hanged on this day/)).toBeNull();
});

test('filters by group and status, says how much is hidden, and keeps the day', async () => {
  const { user, router } = await renderApp('/register?asAt=2026-04-01');
  await user.selectOptions(screen.getByLabelText('Services'), 'Community-based services');
  await user.click(screen.getByText('Filter'));
  await screen.findByText(/^Showing 5 of 9 services: Community-based/);
  await user.click(screen.getByRole('link', { name: /delegated$/ }));
  const said = await screen.findByText(/^Showing \d of 9 services: those in Community-based/);
  expect(router.state.location.search).toBe(
    '?asAt=2026-04-01&group=community-based-services&status=delegated',
  );
  expect(said).toHaveTextContent(`Showing ${rows().length} of 9 services`);
  expect(table().queryByText('Primary care')).toBeNull();

  await user.click(steps().getByRole('link', { name: /the next change/ }));
  await titled('as at 31 May 2026');
  expect(router.state.location.search).toMatch(/group=community.*&status=delegated/);
  await user.click(screen.getByText('Show all services'));
  await waitFor(() => expect(rows()).toHaveLength(9));
  expect(router.state.location.search).toBe('?asAt=2026-05-31');
});

test('an invalid filter is explained', async () => {
  await renderApp('/register?group=dentistry&status=moved', { record: 'published' });
  const [group, status] = await screen.findAllByRole('alert');
  expect(group).toHaveTextContent('“dentistry” is not a group of services in this record');
  expect(status).toHaveTextContent('“moved” is not a status');
  expect(table().getAllByText(/Announced/).length).toBeGreaterThanOrEqual(28);
});

test('a filter that leaves nothing says so', async () => {
  await renderApp('/register?status=paused', { record: 'published' });
  expect(
    await screen.findByText(/No service is marked “Paused” in any place on this date/),
  ).toBeVisible();
});
