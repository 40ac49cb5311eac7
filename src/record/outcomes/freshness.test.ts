import { expect, test } from 'vitest';

import { freshnessOf } from './freshness.ts';

test.each([
  ['2024-12-31', false, 'recent'],
  ['2024-11-21', false, 'recent'],
  ['2024-11-20', false, 'older'],
  ['2024-12-31', true, 'historic'],
])('of a period to %s, historic %s', (end, isHistoric, freshness) => {
  expect(freshnessOf(end, '2026-11-21', isHistoric)).toBe(freshness);
});
