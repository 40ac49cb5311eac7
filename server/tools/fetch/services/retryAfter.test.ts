import { expect, test } from 'vitest';

import { retryAfter } from './retryAfter.ts';

const now = Date.parse('2026-11-21T10:00:00Z');

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 10:01:30 GMT', 90],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ['soon', 0],
  [null, 0],
])('%s', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds);
});
