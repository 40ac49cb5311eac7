import { describe, expect, it } from 'vitest';

import { linearScale } from './scale.ts';

describe('linearScale', () => {
  it('ends on round numbers with few ticks between', () => {
    const scale = linearScale([47.3, 61.2]);
    expect([scale.min, scale.max]).toEqual([45, 65]);
    expect(scale.ticks).toEqual([45, 50, 55, 60, 65]);
  });

  it('places a value in per cent of the range', () => {
    const { at } = linearScale([0, 40], { intervals: 4 });
    expect(at(0)).toBe(0);
    expect(at(10)).toBe(25);
    expect(at(40)).toBe(100);
  });

  it('has no floating-point errors in its ticks', () => {
    expect(linearScale([0.1, 0.3], { intervals: 2 }).ticks).toEqual([0.1, 0.2, 0.3]);
  });

  it('never goes below the least or above the most a value can be', () => {
    const scale = linearScale([1, 99], { least: 0, most: 100 });
    expect([scale.min, scale.max]).toEqual([0, 100]);
    const single = linearScale([0], { least: 0 });
    expect(single.min).toBe(0);
    expect(single.max).toBeGreaterThan(0);
  });

  it('goes below zero where values do', () => {
    const scale = linearScale([-3, 7]);
    expect(scale.min).toBeLessThanOrEqual(-3);
    expect(scale.ticks).toContain(0);
  });

  it.each([[[]], [[5]], [[Number.NaN, 5]]])('still has room for %o', (values) => {
    const scale = linearScale(values);
    expect(scale.max).toBeGreaterThan(scale.min);
    expect(scale.ticks.every(Number.isFinite)).toBe(true);
  });

  it('has at most the given number of steps when both ends are rounded outwards', () => {
    for (const intervals of [2, 3, 4, 5, 6])
      expect(linearScale([9.9, 50.1], { intervals }).ticks.length).toBeLessThanOrEqual(
        intervals + 1,
      );
  });
});
