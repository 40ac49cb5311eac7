import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import { parseRecord } from '#server/records/parseRecord.ts';
import { minimalRecord } from '#server/tools/newRecord/minimalRecord.ts';
import { mockServer } from '#tests/mockServer.ts';
import { renderApp } from '#tests/renderApp.tsx';

/** Opens a page of a record as `npm run data:new` writes it: nobody has searched for anything. */
async function openNew(address: string) {
  const { record } = parseRecord(
    minimalRecord({
      name: 'NHS Fenmoor Integrated Care Board',
      publisher: 'NHS Fenmoor Integrated Care Board',
      begins: '2022-07-01',
      searched: '2026-11-01',
      updated: '2026-11-30',
      places: [{ name: 'Ashbeck', areas: [{ code: 'E06000901', name: 'Ashbeck' }] }],
      placesSource: {
        title: 'Constitution',
        publisher: 'NHS Fenmoor Integrated Care Board',
        address: 'https://example.org/constitution',
      },
      services: [{ name: 'Dental services', group: 'Primary care' }],
    }),
  );
  if (!record) throw new Error('The new record is not valid');
  mockServer.use(...handlersFor(record));
  await renderApp(address);
  await screen.findAllByRole('heading');
}

test('the page of a place says “not looked for yet”, not “not found”', async () => {
  await openNew('/places/ashbeck');
  expect(await screen.findByText('Deprivation: not looked for yet.')).toBeVisible();
  expect(screen.getByText('Director: not looked for yet')).toBeVisible();
  expect(screen.getByText('Commitments: not looked for yet.')).toBeVisible();
  const money = within(screen.getByRole('region', { name: 'Money' }));
  expect(money.getByText(/sums pooled or aligned for Ashbeck/)).toHaveTextContent(
    'Not looked for yet: sums pooled or aligned for Ashbeck.',
  );
  expect(screen.getByRole('main')).not.toHaveTextContent(/in published sources/);
});

test.each([
  '/priorities',
  '/money',
  '/embed/place?place=ashbeck',
  '/embed/commitments?place=ashbeck',
])('%s says that nobody has looked', async (address) => {
  await openNew(address);
  expect(document.body).toHaveTextContent(/not looked for yet/i);
  expect(document.body).not.toHaveTextContent(/in published sources/);
});

test.each(['/', '/about/unknowns'])('%s does not list it as not found', async (address) => {
  await openNew(address);
  expect(
    await screen.findByRole('heading', { name: /^What nobody has looked for yet/ }),
  ).toBeVisible();
  expect(screen.getByText('Decisions that move a power to a place')).toBeVisible();
});

test('the footer names no licence if no source has one', async () => {
  await openNew('/about');
  const foot = screen.getByRole('contentinfo');
  expect(foot).toHaveTextContent(
    'Sources last searched on 1 November 2026, and record last changed on 30 November 2026.',
  );
  expect(foot).toHaveTextContent(
    'The licence of each source is stated with it, where it is known.',
  );
  expect(foot).not.toHaveTextContent('Open Government');
});

test('a record that changed after its last search can be shown as at the later of the two days', async () => {
  await openNew('/register');
  expect(await screen.findByLabelText('Record as at')).toHaveValue('2026-11-30');
  expect(screen.getByText('Any day from 1 July 2022 to 30 November 2026.')).toBeVisible();
});
