import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';

import { RouterContext } from '#src/client/page/useIsNavigating.ts';

import { NavigationProgress } from './NavigationProgress.tsx';

it('shows that another view was asked for while the one before it is still on screen', async () => {
  const router = createMemoryRouter([{ path: '*', Component: NavigationProgress }]);
  let update: () => void = () => undefined;
  // A router that is ahead of the screen: React has not rendered its last location yet.
  const ahead = {
    state: { location: { key: router.state.location.key } },
    subscribe(notify: () => void) {
      update = notify;
      return () => undefined;
    },
  };
  render(
    <RouterContext value={ahead}>
      <RouterProvider router={router} />
    </RouterContext>,
  );
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => {
    ahead.state = { location: { key: 'next' } };
    update();
  });
  expect(screen.getByRole('progressbar', { name: 'Loading the page' })).toBeVisible();
  act(() => {
    ahead.state = { location: { key: router.state.location.key } };
    update();
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
});
