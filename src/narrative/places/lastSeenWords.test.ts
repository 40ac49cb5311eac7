import { expect, test } from 'vitest';

import { lastSeenWords } from './lastSeenWords.ts';

test.each([
  ['2022-08', '2023-07-05', '2023-07-05', 'last seen in the role 5 July 2023'],
  ['2022-08', '2023-07-05', '2023-07-04', 'in the role since August 2022'],
  [null, '2023-07', '2023-07-30', 'in the role'],
  [null, '2023-07', '2023-07-31', 'last seen in the role July 2023'],
])('from %s, seen %s: as at %s it is “%s”', (from, seen, asAt, words) => {
  expect(lastSeenWords({ from, seen }, asAt)).toBe(words);
});
