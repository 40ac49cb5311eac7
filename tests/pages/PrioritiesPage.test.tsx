import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const part = (name: string) => within(screen.getByRole('region', { name }));
const AGREED = 'Priorities that places agreed';
const SAID = 'Commitments by directors';

test('the published record opens with what was not found; commitments are not priorities', async () => {
  await renderApp('/priorities', { record: 'published' });
  expect(
    screen.getByText(
      'Not found in published sources: the priorities each place agreed for 2023/24.',
    ),
  ).toBeVisible();
  const agreed = part(AGREED);
  expect(agreed.queryAllByRole('listitem')).toEqual([]);
  expect(agreed.getByText(/Searched to 21 November 2026/)).toBeVisible();
  expect(part(SAID).getAllByRole('listitem')).toHaveLength(18);
  expect(screen.getByRole('region', { name: SAID })).toHaveTextContent(
    'These are not the priorities',
  );
});

test('late and overdue priorities come first, with owner, measures and reports', async () => {
  await renderApp('/priorities');
  expect(screen.getByText(/^Nine priorities were found/)).toHaveTextContent(
    'Nine priorities were found for Blackburn with Darwen, Blackpool and Lancashire; for South Cumbria none was found. Four are late or overdue, one is stopped and two are done.',
  );
  const place = within(part(AGREED).getByRole('group', { name: 'Blackburn with Darwen' }));
  const [first] = place.getAllByRole('listitem');
  expect(first).toHaveTextContent('Late, overdue: due 31 March 2026');
  expect(first).toHaveTextContent('Public health consultant');
  expect(first).toHaveTextContent('People found; Share treated to target');
  expect(first).toHaveTextContent(/30 September 2026: late.*30 September 2025: on track/);
  const none = part(AGREED).getByRole('group', { name: 'South Cumbria' });
  expect(none).toHaveTextContent('Not found in published sources');
});

test('two people of one place are shown apart', async () => {
  await renderApp('/priorities?place=blackburn-with-darwen');
  const said = part(SAID).getAllByText(/^Said by/);
  expect(said.map((line) => line.textContent)).toEqual([
    'Said by the director of health and care integration, not named here, on 29 June 2023, in our words:',
    'Said by the clinical and care professional lead, not named here, in 2025, in our words:',
  ]);
});

test('a filter and an arrangement are a plain form and plain links that keep the date', async () => {
  const { user, router } = await renderApp('/priorities?asAt=2026-07-01&place=blackpool');
  expect(part(AGREED).queryByRole('group', { name: 'Lancashire' })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'theme' }));
  expect(router.state.location.search).toBe('?asAt=2026-07-01&by=theme&place=blackpool');
  const loneliness = await part(AGREED).findByRole('group', { name: 'Loneliness' });
  expect(loneliness).toHaveTextContent('Blackpool');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Smoking');
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  expect(router.state.location.search).toContain('theme=smoking');
  expect(router.state.location.search).toContain('asAt=2026-07-01');
  await waitFor(() => expect(loneliness).not.toBeInTheDocument());
  expect(part(SAID).getByRole('group', { name: 'Smoking' })).toBeVisible();
});

test('an invalid filter is explained', async () => {
  await renderApp('/priorities?place=atlantis');
  expect(screen.getByRole('alert')).toHaveTextContent('There is no place “atlantis” here');
  expect(part(AGREED).getByRole('group', { name: 'Lancashire' })).toBeVisible();
});

test('as at a date before any commitment the page says that there is none', async () => {
  await renderApp('/priorities?asAt=2022-08-01');
  expect(screen.getByText(/^No priorities that a place agreed were found/)).toBeVisible();
  expect(part(SAID).getByText('No commitments were found in published sources.')).toBeVisible();
});
