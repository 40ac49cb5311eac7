import { expect, test } from 'vitest';

import { withPeriodIds, withPeriodLabels } from './periodLabel.ts';

test.each([
  ['2022-24', '2022–24'],
  ['2019/20-2023/24', '2019/20–2023/24'],
  ['2023/24', '2023/24'],
  ['2023', '2023'],
])('the record’s %s is %s in prose, and back', (id, label) => {
  expect(withPeriodLabels([{ period: id }])).toEqual([{ period: label }]);
  expect(withPeriodIds(`In ${label}, 24.0% of children`)).toBe(`In ${id}, 24.0% of children`);
});

test('only periods get hyphens', () => {
  expect(withPeriodIds('2019–2023, 20–24, E06–08')).toBe('2019–2023, 20–24, E06–08');
});
