import { describe, expect, test } from 'vitest';

import { nestingOf } from './nesting.ts';

const areas = [
  { code: 'E10000017', within: null, residents: 1000 },
  { code: 'E07000117', within: 'E10000017', residents: 80 },
  { code: 'E07000118', within: 'E10000017' },
  { code: 'E05000001', within: 'E07000117' },
];

describe('nestingOf', () => {
  test('a district is part of its county, in either order, by its share of residents', () => {
    expect(nestingOf('E07000117', 'E10000017', areas)).toEqual({ part: 'first', share: 0.08 });
    expect(nestingOf('E10000017', 'E07000117', areas)).toEqual({ part: 'second', share: 0.08 });
  });

  test('a ward is part of district and county, and its share is not known', () => {
    expect(nestingOf('E05000001', 'E10000017', areas)).toEqual({ part: 'first', share: null });
    expect(nestingOf('E07000118', 'E10000017', areas)?.share).toBeNull();
  });

  test('districts of one county are not part of each other, and an unknown area is part of none', () => {
    expect(nestingOf('E07000117', 'E07000118', areas)).toBeNull();
    expect(nestingOf('E07000117', 'E92000001', areas)).toBeNull();
    expect(nestingOf('E07000117', 'E10000017', [])).toBeNull();
    expect(nestingOf('E10000017', 'E10000017', areas)).toBeNull();
  });
});
