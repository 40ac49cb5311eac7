import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { useReader } from '#src/stores/readerStore.ts';
import { renderApp } from '#tests/renderApp.tsx';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  useReader.setState({ questions: [] });
  localStorage.clear();
  sessionStorage.clear();
});

const presenter = (query = '') => renderApp(`/board/system/presenter${query}`);
const shown = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('keys go on, back, to an end and to a number, and the address says where', async () => {
  const { user, router } = await presenter();
  await waitFor(() => expect(shown().join()).toContain('Slide 1 of'));
  const presses: [string, RegExp, string][] = [
    ['{ArrowRight}', /Slide 2 of/, '?slide=2'],
    [' ', /Slide 3 of/, '?slide=3'],
    ['{PageUp}', /Slide 2 of/, '?slide=2'],
    ['7{Enter}', /Slide 7 of/, '?slide=7'],
    ['{Home}', /Slide 1 of/, ''],
  ];
  for (const [keys, says, search] of presses) {
    await user.keyboard(keys);
    await waitFor(() => expect(shown().join()).toMatch(says));
    expect(router.state.location.search).toBe(search);
  }
});

test('the clock begins with the first move, is paused and reset, and is no live region', async () => {
  const { user } = await presenter();
  const [talk] = screen.getAllByRole('timer');
  expect(talk).toHaveAccessibleName(/^The talk: 0 seconds of \d+ minutes/);
  expect(talk).toHaveAttribute('aria-live', 'off');
  expect(screen.getByText('not begun')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
  await user.keyboard('{ArrowRight}');
  await user.click(await screen.findByRole('button', { name: 'Pause the clock' }));
  expect(sessionStorage).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Resume the clock' }));
  await user.click(screen.getByRole('button', { name: 'Reset the clock' }));
  expect(screen.getByText('not begun')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test('time that is over is said in words', async () => {
  const start = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => start);
  const { user } = await presenter('?slide=3');
  await user.click(screen.getByRole('button', { name: 'Start the clock' }));
  vi.spyOn(Date, 'now').mockImplementation(() => start + 3_600_000);
  expect((await screen.findAllByText(/^\d+:\d\d over$/)).length).toBeGreaterThan(0);
  expect(screen.getByText(/behind the plan$/)).toBeVisible();
});

test('a question is tied to its slide, changed, removed and put back, and cleared last', async () => {
  const { user } = await presenter('?slide=3');
  await user.keyboard('q');
  const dialog = await screen.findByRole('dialog', { name: 'Question, action or decision' });
  expect(within(dialog).getByRole('textbox', { name: 'In words' })).toHaveFocus();
  await user.click(within(dialog).getByRole('radio', { name: 'Action' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'In words' }), 'Ask when{Enter}');
  expect(within(dialog).getByRole('heading', { name: '1 action' })).toBeVisible();
  expect(within(dialog).getByText(/Kept in this browser only, under “placeboard”/)).toBeVisible();
  expect(useReader.getState().questions).toMatchObject([
    {
      kind: 'action',
      text: 'Ask when',
      isExported: false,
      about: { slide: 3, asAt: '2026-11-21', basis: 'illustrative' },
    },
  ]);

  await user.click(within(dialog).getByRole('button', { name: 'Edit: Ask when' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'In words' }), ' they are due');
  await user.click(within(dialog).getByRole('button', { name: 'Change it' }));
  expect(within(dialog).getByText('Ask when they are due')).toBeVisible();

  await user.click(within(dialog).getByRole('button', { name: 'Remove: Ask when they are due' }));
  expect(localStorage).toHaveLength(0);
  await user.click(within(dialog).getByRole('button', { name: 'Put it back' }));

  await user.click(within(dialog).getByRole('button', { name: 'Clear…' }));
  expect(within(dialog).getByText(/Nothing has been exported as it stands/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Clear it' }));
  expect(localStorage).toHaveLength(0);
});

test('where the browser refuses storage, leaving the window asks first', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const { user } = await presenter('?slide=3');
  const leave = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  expect(leave()).toBe(false);
  await user.keyboard('q');
  await user.type(await screen.findByRole('textbox', { name: 'In words' }), 'Why?{Enter}');
  expect(screen.getByText(/Your browser refuses to store this/)).toBeVisible();
  expect(leave()).toBe(true);
});
