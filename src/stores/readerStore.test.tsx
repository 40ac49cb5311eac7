import { beforeEach, expect, test } from 'vitest';

import {
  forgetLastBoard,
  pinPlace,
  restoreReader,
  saveLastBoard,
  unpinPlace,
  useReader,
} from './readerStore.ts';

const kept = () => localStorage.getItem('placeboard');

beforeEach(() => {
  localStorage.clear();
  restoreReader('');
  for (const place of useReader.getState().pinned) unpinPlace(place);
  forgetLastBoard();
  localStorage.clear();
});

test('nothing is kept until the reader pins or saves, and nothing is left when all is forgotten', () => {
  expect(kept()).toBeNull();
  pinPlace('blackpool');
  saveLastBoard('2026-09-24');
  expect(JSON.parse(kept() ?? '')).toEqual({ pinned: ['blackpool'], lastBoard: '2026-09-24' });
  unpinPlace('blackpool');
  expect(JSON.parse(kept() ?? '')).toEqual({ pinned: [], lastBoard: '2026-09-24' });
  forgetLastBoard();
  expect(kept()).toBeNull();
});

test('pinned places alone are kept as a bare list, as they always were', () => {
  pinPlace('lancashire');
  expect(kept()).toBe('["lancashire"]');
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

test('what can’t be read is as if nothing were kept', () => {
  localStorage.setItem('placeboard', '{broken');
  restoreReader('');
  expect(useReader.getState()).toEqual({ pinned: [], lastBoard: null });
});
