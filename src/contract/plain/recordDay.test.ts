import { expect, test } from 'vitest';

import { recordDay } from './recordDay.ts';

test.each([
  ['searched again, nothing new', '2026-11-30', '2026-11-21', '2026-11-30'],
  ['changed since the search', '2026-11-21', '2026-11-30', '2026-11-30'],
  ['both on one day', '2026-11-21', '2026-11-21', '2026-11-21'],
])('the record goes up to the later of its two days: %s', (_, searched, updated, day) => {
  expect(recordDay({ searched, updated })).toBe(day);
});
