import { expect, test } from 'vitest';

import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';

import { inventoryTotals, overlapsOf } from './inventoryTotals.ts';

type Service = Pick<SharedService, 'id' | 'name' | 'cost' | 'overlaps'>;
type Cost = NonNullable<SharedService['cost']>;

const service = (
  id: string,
  amount: number | null,
  fields: Partial<Cost['money']> & { measure?: Cost['measure'] } = {},
  overlaps: Service['overlaps'] = null,
): Service => {
  const { measure = 'yearly-gross', ...money } = fields;
  const cost: Service['cost'] =
    amount === null
      ? null
      : {
          measure,
          money: { amount, precision: 'exact', year: '2025/26', note: null, ...money },
        };
  return { id, name: id.toUpperCase(), cost, overlaps };
};

test('only sums of one measure and one year are added, and what is not known is no zero', () => {
  const { totals, alone, notKnown, of } = inventoryTotals([
    service('a', 0.1),
    service('b', 0.2),
    service('c', 500, { year: '2024/25' }),
    service('d', 70, { measure: 'yearly-net' }),
    service('e', 12, { measure: 'not-stated' }),
    service('f', 13, { year: null }),
    service('g', null),
  ]);
  expect(
    totals.map(({ measure, year, amount, services }) => [measure, year, amount, services.length]),
  ).toEqual([
    ['yearly-gross', '2025/26', 0.3, 2],
    ['yearly-gross', '2024/25', 500, 1],
    ['yearly-net', '2025/26', 70, 1],
  ]);
  expect(alone.map(({ id }) => id)).toEqual(['e', 'f']);
  expect(notKnown.map(({ id }) => id)).toEqual(['g']);
  expect(of).toBe(7);
});

test('a total is as exact as the least exact sum in it', () => {
  const precisionOf = (...services: Service[]) => inventoryTotals(services).totals[0]?.precision;
  const under = service('a', 10, { precision: 'just-under' });
  expect(precisionOf(service('b', 10), service('c', 10))).toBe('exact');
  expect(precisionOf(service('b', 10), under)).toBe('just-under');
  expect(precisionOf(under, service('d', 10, { precision: 'rounded' }))).toBe('rounded');
});

test('an overlap is one pair however many tell of it, and has a total only where both costs are alike', () => {
  const with_ = (other: string, text: string) => [{ service: other, text }];
  const found = overlapsOf([
    service('a', 100, {}, with_('b', 'Pay')),
    service('b', 50, {}, with_('a', 'Pensions')),
    service('c', 5, { year: '2024/25' }, with_('a', 'Post')),
    service('d', null, {}, []),
  ]);
  expect(
    found.map(({ services, texts, total }) => [
      services.map(({ id }) => id).join(),
      texts.join(),
      total?.amount ?? null,
    ]),
  ).toEqual([
    ['a,b', 'Pay,Pensions', 150],
    ['c,a', 'Post', null],
  ]);
});
