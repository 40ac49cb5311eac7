import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

test('a place leads to every part of an agreement: what is on record, what would be needed, no score', async () => {
  const { user } = await renderApp('/places/blackpool', { record: 'published' });
  const heading = await screen.findByText('What would it take?');
  expect(heading.parentElement).toHaveTextContent(
    /No agreement about Blackpool is known to be in force\. Place Integration Deal/,
  );
  await user.click(screen.getByText(/^Every part of an agreement/));
  expect(await screen.findByText('What would an agreement for Blackpool take?')).toBeVisible();
  // By their ids, as roles of a table this long take seconds.
  const row = (part: string) => {
    const found = document.querySelector<HTMLElement>(`tr#${part}`);
    if (!found) throw new Error(`No row ${part}`);
    return within(found);
  };
  expect(document.querySelectorAll('tbody tr')).toHaveLength(14);
  expect(row('functions').getByText('Announced (an aim)')).toBeVisible();
  expect(row('functions').getByText(/^In the register: every service announced/)).toBeVisible();
  expect(row('pooled-fund').getByText(/^Sums pooled or aligned, from other/)).toBeVisible();
  expect(row('governance').getByText(/Not found: terms of reference/)).toBeVisible();
  expect(row('reserved-matters').getByText('Care Trust Plus')).toHaveAttribute(
    'href',
    '/agreements/care-trust-plus#part-reserved-matters',
  );
  expect(screen.getByText(/no claim about Blackpool\. This is a list, not a score/)).toBeVisible();
});

test('before its document, a deal is not on record for a place', async () => {
  await renderApp('/places/blackpool/what-it-would-take?asAt=2023-07-04', { record: 'published' });
  expect(
    await screen.findByText(/^No agreement about Blackpool is on record by then\./),
  ).toBeVisible();
});
