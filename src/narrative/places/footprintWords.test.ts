import { expect, test } from 'vitest';

import { partSize } from './footprintWords.ts';

const part = { extent: 'part', lsoas: 6, lsoasInArea: 1177, residents: 9130 } as const;

test('the size of a part', () => {
  expect(partSize(part)).toBe('(6 of 1,177 small areas) 9,130 residents');
  expect(partSize({ ...part, extent: 'whole' })).toBe('9,130 residents');
});

test('says what is not stated', () => {
  expect(partSize({ ...part, lsoas: null })).toBe('9,130 residents');
  expect(partSize({ ...part, residents: null })).toBe(
    '(6 of 1,177 small areas) residents not stated',
  );
  expect(partSize({ extent: 'part', lsoas: null, lsoasInArea: null, residents: null })).toBe(
    'residents not stated',
  );
});
