import { expect, test } from 'vitest';

import { isNested } from './isNested.ts';

const areas = [
  { code: 'E10000017', within: null },
  { code: 'E07000117', within: 'E10000017' },
  { code: 'E07000118', within: 'E10000017' },
  { code: 'E05000001', within: 'E07000117' },
];

test('a district is part of its county, in either order, and a ward of both', () => {
  expect(isNested('E07000117', 'E10000017', areas)).toBe(true);
  expect(isNested('E10000017', 'E07000117', areas)).toBe(true);
  expect(isNested('E05000001', 'E10000017', areas)).toBe(true);
});

test('districts of one county are not part of each other, and an unknown area is part of none', () => {
  expect(isNested('E07000117', 'E07000118', areas)).toBe(false);
  expect(isNested('E07000117', 'E92000001', areas)).toBe(false);
  expect(isNested('E07000117', 'E10000017', [])).toBe(false);
  expect(isNested('E10000017', 'E10000017', areas)).toBe(false);
});
