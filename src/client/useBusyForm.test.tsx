import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, Form, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';

import { useBusyForm } from './useBusyForm.ts';

function Choice() {
  return (
    <Form {...useBusyForm()} method="get" action="/" aria-label="Choice">
      <input name="year" defaultValue="2023" aria-label="Year" />
      <button type="submit">Show</button>
    </Form>
  );
}

it('says that a form is busy until the view that it asks for is on screen', async () => {
  const answer = Promise.withResolvers<null>();
  const router = createMemoryRouter([
    {
      path: '/',
      loader: ({ request }) => (new URL(request.url).search ? answer.promise : null),
      HydrateFallback: () => null,
      Component: Choice,
    },
  ]);
  render(<RouterProvider router={router} />);
  const form = await screen.findByRole('form', { name: 'Choice' });
  expect(form).not.toHaveAttribute('aria-busy');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(form).toHaveAttribute('aria-busy', 'true');
  answer.resolve(null);
  await waitFor(() => expect(form).not.toHaveAttribute('aria-busy'));
  expect(router.state.location.search).toBe('?year=2023');
});
