import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

async function openTakeAway() {
  const { user } = await renderApp('/board/system', { record: 'published' });
  await user.click(await screen.findByRole('button', { name: 'Take away' }));
  return within(screen.getByRole('region', { name: 'Without a network' }));
}

test('over plain HTTP, where browsers hold nothing, the dialog says so', async () => {
  vi.stubGlobal('isSecureContext', false);
  const section = await openTakeAway();
  expect(section.getByText(/came over plain HTTP/)).toBeInTheDocument();
  expect(section.queryByRole('button')).toBeNull();
});

test('a browser without service workers, as in a private window, is said to be one', async () => {
  vi.stubGlobal('isSecureContext', true);
  const section = await openTakeAway();
  expect(section.getByText(/keeps nothing for use without a network/)).toBeInTheDocument();
});
