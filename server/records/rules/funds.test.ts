import { expect, test } from 'vitest';

import { breaks } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

breaks(
  'a year that is two',
  'priorities',
  { find: '"2024/25"', replaceWith: '"2024/26"' },
  'year',
  'is “2024/26”',
);
breaks(
  'a part in another year',
  'funds',
  {
    find: '"2023/24"',
    replaceWith: '"2024/25"',
    after: '"southshire-grant"',
    at: '"southshire-pool",\n    "note"',
  },
  'partOf',
  'is of another year (2023/24, not 2024/25)',
);
breaks(
  'a part of itself',
  'funds',
  { find: '"southshire-pool"', replaceWith: '"southshire-grant"', after: '"grant"' },
  'partOf',
  'makes the fund a part of itself',
);
breaks(
  'a part that is more than its whole',
  'funds',
  { find: '1000000', replaceWith: '5000001' },
  'amount',
  '(5000001) is more than the fund it is a part of (5000000)',
);
test('a fund’s year that is not two years in a row', () => {
  const file = 'funds.json';
  const one = { file, find: '"2023/24"', replaceWith: '"2023/25"', after: '"southshire-grant"' };
  expect(problemsWith(one)).toContainEqual(
    expect.objectContaining({ line: lineOf(one), field: 'year', problem: 'is “2023/25”' }),
  );
});
