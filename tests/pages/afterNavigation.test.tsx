import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

/* What has the focus, and what is read out, after a step that leaves the page or moves within it. */

type App = Awaited<ReturnType<typeof renderApp>>;

/** The status of the shell: others stand within pages. */
const status = () => document.querySelector('#main ~ [role="status"]');

async function pressEnter({ user }: App, element: HTMLElement): Promise<void> {
  element.focus();
  await user.keyboard('{Enter}');
}

describe('a status in the shell reads out what is shown now, and the focus stays', () => {
  test('a date sent from its field', async () => {
    const app = await renderApp('/register');
    expect(status()).toHaveTextContent('');
    const field = screen.getByLabelText('Record as at');
    await app.user.clear(field);
    await app.user.type(field, '2024-06-30');
    await pressEnter(app, field);
    await waitFor(() => expect(status()).toHaveTextContent(/record as at 30 June 2024\. \S/));
    expect(screen.getByLabelText('Record as at')).toHaveFocus();
  });

  test('a filter', async () => {
    const app = await renderApp('/outcomes');
    await app.user.selectOptions(screen.getByLabelText('Place'), 'Blackpool');
    const button = screen.getByText('Filter');
    await pressEnter(app, button);
    await waitFor(() => expect(status()).toHaveTextContent(/^(All|\d+ of) \d+ outcomes? .*shown/));
    expect(button).toHaveFocus();
  });

  test('a choice of priorities', async () => {
    const app = await renderApp('/priorities');
    await pressEnter(app, screen.getByRole('link', { name: 'theme' }));
    await waitFor(() => expect(status()).toHaveTextContent(/commitments are shown, by theme$/));
    expect(screen.getByRole('link', { name: 'theme' })).toHaveFocus();
  });

  test('a first search', async () => {
    const app = await renderApp('/find');
    const field = screen.getByLabelText('Town, place, service, outcome or person');
    await app.user.type(field, 'dentist{Enter}');
    await waitFor(() => expect(status()).toHaveTextContent(/for “dentist”/));
    expect(screen.getByLabelText('Town, place, service, outcome or person')).toHaveFocus();
  });

  test('another widget', async () => {
    const app = await renderApp('/embed');
    const field = screen.getByLabelText('Widget');
    field.focus();
    await app.user.selectOptions(field, 'register');
    await waitFor(() => expect(status()).toHaveTextContent(/^For “/));
    expect(screen.getByLabelText('Widget')).toHaveFocus();
  });

  test('but not after a step to another page, whose heading has the focus', async () => {
    const app = await renderApp('/register');
    await pressEnter(app, screen.getByRole('link', { name: 'Outcomes' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: /fairer/ })).toHaveFocus(),
    );
    expect(status()).toHaveTextContent('');
  });
});

describe('a link to a part of a page moves the focus to that part', () => {
  test('on another page', async () => {
    const app = await renderApp('/outcomes/life-expectancy');
    const [link] = screen.getAllByRole('link', { name: 'How this is judged' });
    if (link) await pressEnter(app, link);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'verdict'));
  });

  test('on the same page, again when it is followed again', async () => {
    const app = await renderApp('/');
    const link = () => screen.getByRole('link', { name: /^Shade the map/ });
    await pressEnter(app, link());
    await waitFor(() => expect(screen.getByLabelText('Shade the map by')).toHaveFocus());
    await pressEnter(app, screen.getByRole('link', { name: 'Colour it by place' }));
    await waitFor(() => expect(link()).toHaveFocus());
  });

  test('in a closed disclosure, which opens', async () => {
    const app = await renderApp('/');
    const disclosure = screen.getByText('The districts of each place, on a map').closest('details');
    expect(disclosure).not.toHaveAttribute('open');
    await app.router.navigate('#shade');
    await waitFor(() => expect(disclosure).toHaveAttribute('open'));
  });
});

test('a cell of the register that is closed leads back to its link in the grid', async () => {
  const app = await renderApp('/register/blackpool/dental');
  await pressEnter(app, screen.getByText('Close and show the whole register'));
  await waitFor(() =>
    expect(document.activeElement).toHaveAttribute('id', 'cell-blackpool-dental'),
  );
});

test('what was pressed and says something else afterwards keeps the focus', async () => {
  const app = await renderApp('/changes?from=2026-03-25');
  const button = screen.getByRole('button', { name: /^Remember 25 March 2026/ });
  await pressEnter(app, button);
  expect(screen.getByRole('button', { name: 'Forget it' })).toHaveFocus();
  await app.user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: /^Remember 25 March 2026/ })).toHaveFocus();
});
