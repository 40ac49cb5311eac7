import { describe, expect, it } from 'vitest';

import { indexAfterKey } from './indexAfterKey.ts';

describe('indexAfterKey', () => {
  it.each([
    ['ArrowLeft', 5, 4],
    ['ArrowRight', 5, 6],
    ['Home', 5, 0],
    ['End', 5, 23],
    ['PageUp', 5, 3],
    ['PageDown', 5, 7],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 23, 23],
    ['PageUp', 1, 0],
    ['PageDown', 22, 23],
  ])('of 24 points %s moves from %i to %i', (key, from, to) => {
    expect(indexAfterKey(key, from, 24)).toBe(to);
  });

  it('moves by at least one with the page keys', () => {
    expect(indexAfterKey('PageDown', 1, 4)).toBe(2);
  });

  it('starts at the latest point, or at the first with Home', () => {
    expect(indexAfterKey('ArrowLeft', null, 12)).toBe(11);
    expect(indexAfterKey('Home', null, 12)).toBe(0);
  });

  it.each(['Tab', 'Enter', 'a'])('ignores %s', (key) => {
    expect(indexAfterKey(key, 3, 12)).toBeNull();
  });

  it('is null where there are no points', () => {
    expect(indexAfterKey('End', null, 0)).toBeNull();
  });
});
