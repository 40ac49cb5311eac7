import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Deck, Slide } from '#src/contract/deck.ts';
import { restoreReader, useReader } from '#src/stores/readerStore.ts';
import { renderApp } from '#tests/renderApp.tsx';
import { savedFile } from '#tests/savedFiles.ts';

const plain = { item: null, note: null, seconds: 60 };
const words = (id: string, title: string): Slide => ({
  ...plain,
  id,
  kind: 'text',
  title,
  lines: [],
});
const REGISTER: Slide = {
  ...plain,
  id: 'register',
  kind: 'figure',
  figure: 'register',
  params: {},
};
const deckOf = (...slides: Slide[]): Deck => ({
  id: 'own',
  basis: 'published',
  sources: [],
  title: 'For the board',
  about: 'Slides that a reader put together.',
  meeting: null,
  param: null,
  slides,
});

/** Keeps a deck, as the browser of a reader who made one does. */
function keep(deck: unknown): void {
  localStorage.setItem('placeboard', JSON.stringify({ ownDeck: deck }));
  restoreReader('');
}
const kept = () =>
  (JSON.parse(localStorage.getItem('placeboard') ?? '{}') as { ownDeck?: Deck }).ownDeck;
const keptTitles = () =>
  kept()?.slides.map((slide) => (slide.kind === 'figure' ? slide.figure : slide.title));

beforeEach(() => restoreReader(''));
// The store outlives the test, and would write it back.
afterEach(() => useReader.setState(useReader.getInitialState()));

async function openEditor() {
  const { user } = await renderApp('/board/own/edit', { record: 'published' });
  await screen.findByLabelText(/^Open a deck/);
  const press = (name: RegExp | string) => user.click(screen.getByRole('button', { name }));
  const status = () =>
    screen.getAllByRole('status').find(({ className }) => className.includes('board-own-status'));
  return { user, press, status };
}

/** Chooses a file, as a reader does in the browser's dialog. */
const fileOf = (content: unknown, name = 'theirs.deck.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
    type: 'application/json',
  });

test('nothing is kept before the first slide; words, notes, item and time are kept as written', async () => {
  const { user, press } = await openEditor();
  expect(localStorage.getItem('placeboard')).toBeNull();
  await press('Add text');
  const title = screen.getByRole('textbox', { name: 'Words in large type' });
  expect(title).toHaveFocus();
  await user.clear(title);
  expect(title).toHaveAccessibleDescription('A slide needs some words.');
  // An empty title is not kept: the one before it is.
  expect(keptTitles()).toEqual(['What we ask']);
  await user.type(title, ' Agree  the plan ');
  await user.type(
    screen.getByRole('textbox', { name: 'Lines below them' }),
    'One{Enter}{Enter}Two',
  );
  await user.type(screen.getByRole('textbox', { name: /^Notes/ }), 'Say{Enter}why');
  await user.type(screen.getByRole('textbox', { name: 'Agenda item' }), '7b');
  const seconds = screen.getByRole('textbox', { name: 'Seconds' });
  await user.clear(seconds);
  await user.type(seconds, '4');
  expect(seconds).toHaveAccessibleDescription('Write whole seconds, from 5 to 3600.');
  await user.type(seconds, '5');
  await user.tab();
  expect(kept()?.slides).toEqual([
    {
      id: 'text',
      kind: 'text',
      title: 'Agree the plan',
      lines: ['One', 'Two'],
      note: 'Say why',
      item: '7b',
      seconds: 45,
    },
  ]);
});

test('slides move by buttons that keep the focus, and each move is announced', async () => {
  keep(deckOf(words('a', 'First'), words('b', 'Second'), words('c', 'Third')));
  const { user, status } = await openEditor();
  const down = screen.getByRole('button', { name: 'Move down: First' });
  await user.click(down);
  expect(keptTitles()).toEqual(['Second', 'First', 'Third']);
  expect(status()).toHaveTextContent('“First” is now slide 2 of 3.');
  expect(down).toHaveFocus();
  await user.keyboard('{Enter}{Enter}');
  expect(keptTitles()).toEqual(['Second', 'Third', 'First']);
  expect(down).toHaveFocus();
  expect(down).toHaveAttribute('aria-disabled', 'true');
});

test('a slide is removed and comes back; without its last, nothing is kept', async () => {
  keep(deckOf(words('a', 'First'), words('b', 'Second')));
  const { user, press, status } = await openEditor();
  await press('Remove: First');
  expect(status()).toHaveTextContent('“First” is removed.');
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  expect(keptTitles()).toEqual(['First', 'Second']);
  await press('Remove: First');
  await press('Remove: Second');
  expect(status()).toHaveTextContent('“Second” was the last slide: the deck is removed.');
  expect(localStorage.getItem('placeboard')).toBeNull();
  await press('Undo');
  expect(keptTitles()).toEqual(['Second']);
});

test('what another window does is shown, and undoes no more than it may', async () => {
  keep(deckOf(words('a', 'First'), words('b', 'Second')));
  const { press } = await openEditor();
  await press('Remove: First');
  const theirs = deckOf(words('b', 'Second'), words('c', 'Theirs'));
  act(() => {
    localStorage.setItem('placeboard', JSON.stringify({ ownDeck: theirs }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'placeboard' }));
  });
  expect(await screen.findByRole('heading', { name: '2. Theirs' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a deck leaves as a file and comes back the same, with figures that this record lacks', async () => {
  const lacks: Slide = {
    ...plain,
    id: 'x',
    kind: 'figure',
    figure: 'tides',
    params: { at: 'sea' },
  };
  const mine = { ...deckOf(REGISTER, lacks, words('a', 'Words')), meeting: 'In public' };
  keep(mine);
  const { user, press } = await openEditor();
  await press('Save as a file');
  const { name, text } = await savedFile();
  expect(name).toBe('for-the-board.deck.json');
  await press('Remove the deck from this browser');
  expect(localStorage.getItem('placeboard')).toBeNull();
  await user.upload(screen.getByLabelText(/^Open a deck/), fileOf(text));
  await waitFor(() => expect(kept()).toEqual(mine));
  expect(await screen.findByText(/has no figure “tides”/)).toBeInTheDocument();
  expect(
    await screen.findByRole('heading', { name: /^1\. In July 2023|^1\. .*announced/ }),
  ).toBeInTheDocument();
});

test('a deck from a file replaces another only once the reader says so', async () => {
  keep(deckOf(words('a', 'Mine')));
  const { user, press } = await openEditor();
  const theirs = { ...deckOf(words('z', 'Theirs')), id: 'system', title: 'Other' };
  const field = screen.getByLabelText(/^Open a deck/);
  await user.upload(field, fileOf(theirs));
  const question = await screen.findByText(
    '“For the board” (1 slide) is in this browser. Replace it with “Other” (1 slide)?',
  );
  expect(keptTitles()).toEqual(['Mine']);
  await press('Keep what is here');
  expect(question).not.toBeInTheDocument();
  expect(keptTitles()).toEqual(['Mine']);
  await user.upload(field, fileOf(theirs));
  await user.click(await screen.findByRole('button', { name: 'Replace it' }));
  expect(kept()).toEqual({ ...theirs, id: 'own' });
  await press('Undo');
  expect(keptTitles()).toEqual(['Mine']);
});

test.each([
  ['{"cut', /theirs.deck.json is not a deck: it is cut short/],
  [' '.repeat(1_000_001), /too large for a deck/],
  [deckOf({ ...words('a', 'A'), seconds: 1 }), /slide 1, seconds is 1. It must be 5 or more./],
  [{ ...deckOf(words('a', 'A')), colour: 'red' }, /colour is not a field of this entry/],
])('a wrong file changes nothing and is explained', async (content, says) => {
  const mine = deckOf(words('a', 'Mine'));
  keep(mine);
  const { user } = await openEditor();
  await user.upload(screen.getByLabelText(/^Open a deck/), fileOf(content));
  expect(await screen.findByRole('alert')).toHaveTextContent(says);
  expect(kept()).toEqual(mine);
});

test('what can’t be read is said to be, can be saved, and stays until it is removed', async () => {
  keep({ slides: 'torn' });
  const { press } = await openEditor();
  expect(screen.getByText(/can’t be read/)).toBeInTheDocument();
  await press('Save as a file');
  expect((await savedFile()).text).toContain('"torn"');
  expect(kept()).toEqual({ slides: 'torn' });
  await press('Remove it');
  expect(localStorage.getItem('placeboard')).toBeNull();
});

test('the deck is presented like every other, once the browser has said what it keeps', async () => {
  keep(deckOf(words('a', 'Words of mine'), REGISTER));
  await renderApp('/board/own?slide=2', { record: 'published' });
  const status = await screen.findByText(/^Slide 2 of 2: /);
  expect(status).toHaveTextContent(/^Slide 2 of 2: .*announced/);
  expect(document.title).toMatch(/^For the board/);
});

test('without a deck its page leads to where one is made', async () => {
  await renderApp('/board/own');
  const page = within(screen.getByRole('main'));
  expect(page.getByText('There is no deck in this browser yet.')).toBeInTheDocument();
  expect(page.getByRole('link', { name: 'Put one together' })).toHaveAttribute(
    'href',
    '/board/own/edit',
  );
});

test('a browser that keeps nothing is said to, and the deck lasts as long as the page', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const { press, status } = await openEditor();
  await press('Add a section');
  expect(status()).toHaveTextContent('This browser keeps nothing');
  expect(useReader.getState().ownDeck).toMatchObject({ slides: [{ kind: 'section' }] });
});
