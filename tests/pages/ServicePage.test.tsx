import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const part = (name: string) => within(screen.getByRole('region', { name }));

test('a service says who decides in each place, and links to the cells', async () => {
  await renderApp('/services/general-practice');
  expect(
    screen.getByText(/^Today the ICB decides about general practice in Blackpool/),
  ).toHaveTextContent(
    'Today the ICB decides about general practice in Blackpool, Lancashire and South Cumbria, and the Blackburn with Darwen place committee in Blackburn with Darwen.',
  );
  const cells = part('Where it stands, place by place');
  const links = cells.getAllByRole('link').filter((link) => !link.textContent?.startsWith('['));
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/register/blackburn-with-darwen/general-practice',
    '/register/blackpool/general-practice',
    '/register/lancashire/general-practice',
    '/register/south-cumbria/general-practice',
  ]);
  expect(cells.getByText('Delegated')).toBeVisible();
  expect(cells.getByText('No decision found')).toBeVisible();
});

test('its chain is common until places differ, and an aim is not in force', async () => {
  await renderApp('/services/eye-health');
  const chain = part('Who may decide, and who answers');
  expect(chain.getAllByText('NHS England')).toHaveLength(1);
  const blackpool = within(chain.getByRole('group', { name: 'Blackpool' }));
  expect(blackpool.getByText(/paused since 26 March 2025, not in force/)).toBeVisible();
  expect(chain.getByText(/Goes no further: No decision found/)).toBeVisible();
});

test('its history is newest first, one entry for one announcement', async () => {
  await renderApp('/services/district-nursing');
  const history = part('Decisions and announcements, newest first');
  const entries = history.getAllByRole('listitem').map((item) => item.textContent ?? '');
  expect(entries[0]).toMatch(/^1 January 2026.*Delegated in Blackpool/);
  const announced = entries.filter((text) => text.includes('Announced'));
  expect(announced).toHaveLength(1);
  expect(announced[0]).toContain('in Blackburn with Darwen, Blackpool and Lancashire');
  expect(part('Where sources don’t agree').getByText(/letter is shown beside it/)).toBeVisible();
  expect(part('What could not be found').getByText(/What the ICB kept/)).toBeVisible();
});

test('another date shows what was in force then, and links keep it', async () => {
  await renderApp('/services/general-practice?asAt=2022-12-01');
  expect(
    screen.getByText(/^On 1 December 2022 the ICB decided .* in all four places/),
  ).toBeVisible();
  expect(screen.getByText(/It goes no further in any place/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Podiatry' })).toHaveAttribute(
    'href',
    '/services/podiatry?asAt=2022-12-01',
  );
});

test('the published record shows an aim, its conflict and what was not found', async () => {
  await renderApp('/services/dental', { record: 'published' });
  expect(
    screen.getByText(
      'Today the ICB decides about dental services in all four places; it has said it aims to delegate them. No transfer was found.',
    ),
  ).toBeVisible();
  expect(screen.getAllByText(/announced 5 July 2023, not in force/)).toHaveLength(4);
  expect(part('Where sources don’t agree').getByText(/Was it an aim or a decision/)).toBeVisible();
  expect(part('What could not be found').getAllByRole('heading')).not.toEqual([]);
});

test('an unknown service is not found', async () => {
  await renderApp('/services/no-such-service');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no such service in this record',
  );
});
