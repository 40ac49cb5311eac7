import { expect, test } from 'vitest';

import { lifeExpectancy, smoking } from '#src/figures/outcomes/testOutcomes.ts';
import type { Gap } from '#src/statistics/gap.ts';

import { gapSizeWords } from './gapSizeWords.ts';

const difference = (value: number, limits: object = {}): Gap => ({
  absolute: { value, ...limits },
  relative: null,
  scale: 'difference',
});

test('says which way a figure lies, and by how much', () => {
  expect(gapSizeWords(difference(-10, { lower: -13.6, upper: -6.5 }), lifeExpectancy)).toBe(
    'below by 10.0 years (6.5 to 13.6)',
  );
  expect(gapSizeWords(difference(3.9), smoking)).toBe('above by 3.9 percentage points');
  expect(gapSizeWords({ ...difference(0.01), isApproximate: true }, smoking)).toBe(
    'level, approximately',
  );
});

test('says of a rate how many times the other it is', () => {
  const relative = { value: 1.801, lower: 1.55, upper: 2.08 };
  expect(gapSizeWords({ absolute: { value: 24 }, relative, scale: 'ratio' }, smoking)).toBe(
    '1.80 times (1.55 to 2.08)',
  );
});
