import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

beforeEach(() => localStorage.clear());

test('counts what changed since a day, and lists all that it counts with sources', async () => {
  const { container } = await renderApp('/changes?from=2022-07-27', { record: 'published' });
  expect(
    await screen.findByText(
      /^Since 27 July 2022: an aim to delegate 28 powers was announced \(general practice, .*\); who decides changed for 3 services; 11 events; and new figures for 4 indicators\.$/,
    ),
  ).toBeVisible();
  const count = (name: string) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('listitem')
      .filter((item) => item.parentElement?.tagName === 'OL').length;
  expect(count('Decisions and announcements')).toBe(1);
  expect(count('Changes of who decides')).toBe(3);
  expect(count('Events')).toBe(11);
  expect(count('New figures')).toBe(4);
  // Each with its source.
  for (const item of container.querySelectorAll('section[aria-labelledby^="kind-"] ol > li'))
    expect(within(item as HTMLElement).getAllByRole('link', { name: /^Source/ })).not.toEqual([]);
});

test('without dates it shows a year and says so; the whole record is one press away', async () => {
  const { user, router } = await renderApp('/changes', { record: 'published' });
  expect(
    await screen.findByText(/No first date is given, so this is the year up to/),
  ).toBeVisible();
  await user.click(screen.getByRole('link', { name: /The whole record/ }));
  expect(await screen.findByText(/^From 1 July 2022, when the record begins/)).toBeVisible();
  expect(router.state.location.search).toBe('?from=2022-07-01');
});

test('invalid dates are explained', async () => {
  await renderApp('/changes?from=2024-01-01&to=2023-01-01');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The first date, 1 January 2024, is after the second, 1 January 2023. They are swapped here.',
  );
  expect(screen.getByLabelText('After')).toHaveValue('2023-01-01');
});

test('a change whose source was published later has the date from which it was known', async () => {
  await renderApp('/changes');
  const late = await screen.findAllByText(/^Known since .*, when its source was published\.$/);
  expect(late.length).toBeGreaterThan(0);
});

test('days of change link to the register as at that day', async () => {
  const { user } = await renderApp('/changes?from=2022-07-01', { record: 'published' });
  const days = within(screen.getByRole('region', { name: /The register on the days/ }));
  const links = days.getAllByRole('link').map((link) => link.textContent ?? '');
  expect(links.filter((text) => /^\d/.test(text))).toEqual([
    '5 July 2023',
    '1 April 2023',
    '27 July 2022',
    '1 July 2022',
  ]);
  await user.click(days.getByRole('link', { name: '1 April 2023' }));
  expect(await screen.findByRole('heading', { level: 1, name: /1 April 2023/ })).toBeVisible();
});

test('the last board’s date is stored only on request, shows its changes again, and can be removed', async () => {
  const { user, router } = await renderApp('/changes?from=2026-03-25');
  expect(localStorage.getItem('placeboard')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Remember 25 March 2026 as my last board' }));
  expect(localStorage.getItem('placeboard')).toContain('2026-03-25');
  await router.navigate('/changes');
  await user.click(
    await screen.findByRole('link', { name: 'Since your last board, 25 March 2026' }),
  );
  expect(router.state.location.search).toBe('?from=2026-03-25');
  // The buttons are others once the page is about that day.
  await screen.findByText('Kept in this browser only.');
  await user.click(screen.getByRole('button', { name: 'Forget it' }));
  expect(localStorage.getItem('placeboard')).toBeNull();
  expect(screen.queryByRole('link', { name: /Since your last board/ })).toBeNull();
});

test('what is due stands first, longest overdue at the top, each with place, service, owner, days and source', async () => {
  await renderApp('/changes');
  const due = within(await screen.findByRole('region', { name: 'What is due' }));
  expect(
    due.getByText(
      /^Three reviews, \w+ priorities and one review of an agreement are overdue, the longest by /,
    ),
  ).toBeVisible();
  const items = due.getAllByRole('listitem');
  const days = items.map((item) =>
    Number(/([\d,]+) days? overdue/.exec(item.textContent ?? '')?.[1] ?? 0),
  );
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  for (const item of items) {
    expect(item).toHaveTextContent(
      /(days? overdue|in \d+ days?|due today) · (Decided by|Owner:) \S/,
    );
    expect(within(item).getAllByRole('link', { name: /^Source/ })).not.toEqual([]);
  }
  expect(due.getAllByRole('link', { name: /^Review: .+ in .+/ }).length).toBeGreaterThan(3);
  // An agreement’s review, in both of its places.
  expect(
    due.getByRole('link', {
      name: /^Review: .+, Fylde Coast beds arrangement in Blackpool and Lancashire$/,
    }),
  ).toHaveAttribute('href', '/agreements/fylde-coast-beds');
});

test('a place and a service narrow what changed and what is due', async () => {
  const { user, router } = await renderApp('/changes?from=2022-07-01');
  await user.selectOptions(await screen.findByLabelText('Place'), 'Blackpool');
  await user.selectOptions(screen.getByLabelText('Service'), 'Eye health');
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'What changed about eye health in Blackpool',
    }),
  ).toBeVisible();
  expect(router.state.location.search).toContain('place=blackpool&service=eye-health');
  const cells = screen
    .getAllByRole('link', { name: /^(Blackburn|Blackpool|Lancashire|South Cumbria)[A-Za-z ]*: / })
    .map((link) => link.textContent);
  expect(new Set(cells)).toEqual(new Set(['Blackpool: Eye health']));
  // The usual spans keep the choice.
  expect(screen.getByRole('link', { name: 'The last year' })).toHaveAttribute(
    'href',
    '/changes?place=blackpool&service=eye-health',
  );
});

test('where nothing has a date, it says that none was found', async () => {
  await renderApp('/changes', { record: 'published' });
  const due = within(await screen.findByRole('region', { name: 'What is due' }));
  expect(due.getByText(/^Nothing is known to be overdue: no date was found/)).toBeVisible();
});
