import { expect, it } from 'vitest';

import { ageSentence } from './ageSentence.ts';

it.each([
  ['2024-12-31', '2026-11-21', '22 months'],
  ['2026-10-21', '2026-11-21', '1 month'],
  ['2026-10-22', '2026-11-21', '0 months'],
  ['2024-11-21', '2026-11-21', '2 years'],
  ['2023-12-31', '2026-11-21', '2 years and 10 months'],
  ['2020-10-21', '2026-11-21', '6 years and 1 month'],
])('a period that ended on %s is %s’s as %s', (end, updated, age) => {
  expect(ageSentence('the period', end, updated)).toBe(
    `The latest period, the period, ended ${age} before the record’s date, 21 November 2026.`,
  );
});
