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

beforeEach(() => {
  localStorage.clear();
  restoreReader('');
  for (const place of useReader.getState().pinned) unpinPlace(place);
  forgetLastBoard();
  localStorage.clear();
});

test('stores nothing before a pin or a date, nor after the last is removed', () => {
  expect(storedText()).toBeNull();
  pinPlace('blackpool');
  saveLastBoard('2026-09-24');
  expect(JSON.parse(storedText() ?? '')).toEqual({
    pinned: ['blackpool'],
    lastBoard: '2026-09-24',
  });
  unpinPlace('blackpool');
  expect(JSON.parse(storedText() ?? '')).toEqual({ pinned: [], lastBoard: '2026-09-24' });
  forgetLastBoard();
  expect(storedText()).toBeNull();
});

test('stores pinned places alone as a bare list, as earlier versions did', () => {
  pinPlace('lancashire');
  expect(storedText()).toBe('["lancashire"]');
});

test.each([
  ['["blackpool"]', { pinned: ['blackpool'], lastBoard: null }],
  [
    '{"pinned":["blackpool"],"lastBoard":"2026-09-24"}',
    { pinned: ['blackpool'], lastBoard: '2026-09-24' },
  ],
  ['{"pinned":[7,"a"],"lastBoard":"last week"}', { pinned: ['a'], lastBoard: null }],
  ['{"later":true}', { pinned: [], lastBoard: null }],
  ['"nonsense"', { pinned: [], lastBoard: null }],
])('reads %s back', (stored, expected) => {
  localStorage.setItem('placeboard', stored);
  restoreReader('');
  expect(useReader.getState()).toEqual(expected);
});

test('treats what can’t be parsed as nothing stored', () => {
  localStorage.setItem('placeboard', '{broken');
  restoreReader('');
  expect(useReader.getState()).toEqual({ pinned: [], lastBoard: null });
});
