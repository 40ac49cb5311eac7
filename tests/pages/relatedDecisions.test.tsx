import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const SUCCESSION =
  'It replaces the decision of 27 March 2024 by the ICB’s primary care committee. The ICB’s commissioning committee took the place of the ICB’s primary care committee on 1 October 2024 (A made-up change of the ICB’s constitution).';

test('a cell and its service say what a decision replaces, at a body that took another’s place', async () => {
  const { user } = await renderApp('/register/lancashire/dental');
  expect(await screen.findByText(SUCCESSION)).toBeVisible();
  await user.click(screen.getByRole('link', { name: /Dental services in every place$/ }));
  const history = await screen.findByRole('region', { name: /Decisions and announcements/ });
  expect(within(history).getByText(SUCCESSION)).toBeVisible();
});

test('an announced cell leads to the part of the deal that would carry it', async () => {
  await renderApp('/register/blackpool/dental', { record: 'published' });
  const link = await screen.findByRole('link', { name: 'Functions: Place Integration Deal' });
  expect(link).toHaveAttribute('href', '/agreements/place-integration-deal#part-functions');
  expect(link.closest('p')).toHaveTextContent(/, announced \(an aim\)/);
});
