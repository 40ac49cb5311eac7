import { beforeEach, expect, test } from 'vitest';

import {
  forgetLastBoard,
  pinPlace,
  restoreReader,
  saveLastBoard,
  unpinPlace,
  useReader,
} from './readerStore.ts';

const storedText = () => localStorage.getItem('placeboard');

const EMPTY = {
  pinned: [],
  lastBoard: null,
  ownDeck: null,
  ownReview: null,
  ownAssessment: null,
  questions: [],
};

beforeEach(() => {
  useReader.setState(EMPTY);
  localStorage.clear();
  restoreReader('');
});

test('stores what is kept alone, nothing before it, and no key after the last is removed', () => {
  expect(storedText()).toBeNull();
  pinPlace('blackpool');
  saveLastBoard('2026-09-24');
  expect(JSON.parse(storedText() ?? '')).toEqual({
    pinned: ['blackpool'],
    lastBoard: '2026-09-24',
  });
  useReader.setState({ ownDeck: { title: 'Mine' }, questions: [{ text: 'Why?' }] });
  unpinPlace('blackpool');
  forgetLastBoard();
  expect(JSON.parse(storedText() ?? '')).toEqual({
    ownDeck: { title: 'Mine' },
    questions: [{ text: 'Why?' }],
  });
  useReader.setState({ ownDeck: null, questions: [] });
  expect(storedText()).toBeNull();
});

test.each([
  ['["blackpool"]', { pinned: ['blackpool'] }],
  [
    '{"pinned":["blackpool"],"lastBoard":"2026-09-24"}',
    { pinned: ['blackpool'], lastBoard: '2026-09-24' },
  ],
  ['{"pinned":[7,"a"],"lastBoard":"last week"}', { pinned: ['a'] }],
  ['{"ownDeck":{"title":"Mine"},"questions":[1]}', { ownDeck: { title: 'Mine' }, questions: [1] }],
  ['{"questions":"none"}', {}],
  ['{"later":true}', {}],
  ['"nonsense"', {}],
  ['null', {}],
])('reads %s back', (stored, expected) => {
  localStorage.setItem('placeboard', stored);
  restoreReader('');
  expect(useReader.getState()).toEqual({ ...EMPTY, ...expected });
});

/** As the browser tells the other windows. */
const changeElsewhere = (key: string | null) => dispatchEvent(new StorageEvent('storage', { key }));

test('follows what another window keeps and clears, for this record alone', () => {
  pinPlace('lancashire');
  localStorage.setItem('placeboard', '{"questions":["Why?"]}');
  changeElsewhere('placeboard:example');
  expect(useReader.getState()).toEqual({ ...EMPTY, pinned: ['lancashire'] });
  changeElsewhere('placeboard');
  expect(useReader.getState()).toEqual({ ...EMPTY, questions: ['Why?'] });
  localStorage.clear();
  changeElsewhere(null);
  expect(useReader.getState()).toEqual(EMPTY);
});

test('treats what can’t be parsed as nothing stored', () => {
  localStorage.setItem('placeboard', '{broken');
  restoreReader('');
  expect(useReader.getState()).toEqual(EMPTY);
});
