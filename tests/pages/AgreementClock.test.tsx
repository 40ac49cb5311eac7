import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const ending = async () =>
  within(await screen.findByRole('region', { name: 'How long it lasts, and how it can end' }));

test('an agreement in force says what is overdue, and when powers return; the form asks about another day', async () => {
  const { user, router } = await renderApp('/agreements/fylde-coast-beds?notice=2026-11-30');
  const clock = await ending();
  expect(clock.getByText('52 days overdue')).toBeVisible();
  expect(
    clock.getByText(
      'If notice were given on 30 November 2026, powers would return on 28 February 2027.',
    ),
  ).toBeVisible();
  expect(clock.getByText(/^Worked out by us\./)).toBeVisible();
  expect(clock.getByRole('link', { name: /Dodds v Walker/ })).toBeVisible();
  const day = clock.getByLabelText('If notice were given on');
  await user.clear(day);
  await user.type(day, '2026-12-01');
  await user.click(clock.getByRole('button', { name: 'Show' }));
  expect(router.state.location.search).toBe('?notice=2026-12-01');
  expect(await screen.findByText(/powers would return on 1 March 2027\.$/)).toBeVisible();
});

test('a day of notice that can’t be read is said in words, and the day shown counts instead', async () => {
  await renderApp('/agreements/blackpool-nursing?notice=2026-02-30');
  const clock = await ending();
  expect(clock.getByRole('alert')).toHaveTextContent(
    '2026-02-30 is not a day that exists. Showing 21 November 2026 instead.',
  );
  expect(
    clock.getByText(
      /notice were given on 21 November 2026, the agreement would end on 1 April 2028\./,
    ),
  ).toBeVisible();
});

test('what is not known to be in force is a what-if; one that ended has none', async () => {
  const { router } = await renderApp('/agreements/care-trust-plus?notice=2026-11-30', {
    record: 'published',
  });
  const clock = await ending();
  expect(clock.getByText(/not known to be in force\. What follows is a what-if\.$/)).toBeVisible();
  expect(
    clock.getByText(
      'If it were in force and notice were given on 30 November 2026, the agreement would end on 30 November 2027. What becomes of the functions then is not stated.',
    ),
  ).toBeVisible();
  await router.navigate('/agreements/place-integration-deal?notice=2026-11-30');
  expect(await screen.findByText(/^How long notice runs is not stated\./)).toBeVisible();
  expect(screen.getByText('1 April 2028')).toBeVisible();
});
