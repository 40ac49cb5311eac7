import { describe, expect, it } from 'vitest';

import type { TrendPoint } from '#src/contract/figures/chartSpec.ts';

import {
  runsOf,
  segmentsOf,
  spreadLabels,
  spreadPeriods,
  timeScale,
  usualStep,
  wrapLabel,
} from './trendGeometry.ts';

const point = (year: number, value: number | null, hasBreakBefore = false): TrendPoint => ({
  period: String(year),
  start: `${year}-01-01`,
  value,
  lower: null,
  upper: null,
  hasBreakBefore,
});
const years = (segments: readonly (readonly TrendPoint[])[]) =>
  segments.map((segment) => segment.map(({ period }) => Number(period)));

describe('segmentsOf', () => {
  it('joins periods that follow each other', () => {
    expect(years(segmentsOf([point(2012, 1), point(2013, 2), point(2014, 3)], 365))).toEqual([
      [2012, 2013, 2014],
    ]);
  });

  it('does not join across a suppressed or missing value', () => {
    const points = [point(2012, 1), point(2013, null), point(2014, 3)];
    expect(years(segmentsOf(points, 365))).toEqual([[2012], [2014]]);
  });

  it('does not join across a period that is left out', () => {
    expect(years(segmentsOf([point(2018, 1), point(2020, 2), point(2021, 3)], 365))).toEqual([
      [2018],
      [2020, 2021],
    ]);
  });

  it('does not join a re-based series', () => {
    const points = [point(2018, 1), point(2019, 2), point(2020, 9, true), point(2021, 9)];
    expect(years(segmentsOf(points, 365))).toEqual([
      [2018, 2019],
      [2020, 2021],
    ]);
  });

  it('keeps a true zero', () => {
    expect(years(segmentsOf([point(2012, 0), point(2013, 0)], 365))).toEqual([[2012, 2013]]);
  });
});

describe('runsOf', () => {
  it('does not join two points, as they are no trend', () => {
    expect(years(runsOf({ points: [point(2023, 18), point(2024, 16)] }, 365))).toEqual([
      [2023],
      [2024],
    ]);
  });

  it('joins three', () => {
    const points = [point(2022, 1), point(2023, 2), point(2024, 3)];
    expect(years(runsOf({ points }, 365))).toEqual([[2022, 2023, 2024]]);
  });
});

describe('time', () => {
  it('uses the smallest distance as the usual step', () => {
    const points = [point(2017, 1), point(2018, 1), point(2021, 1)];
    expect(usualStep([{ points }])).toBe(365);
  });

  it('places periods by their dates, so that a gap is as wide as it is long', () => {
    const x = timeScale(['2010-01-01', '2011-01-01', '2020-01-01']);
    expect(x('2010-01-01')).toBe(0);
    expect(x('2020-01-01')).toBe(100);
    expect(x('2011-01-01')).toBeCloseTo(10, 0);
  });

  it('puts a single period in the middle', () => {
    expect(timeScale(['2022-01-01'])('2022-01-01')).toBe(50);
  });

  it('labels the first, the last and a few between', () => {
    const periods = Array.from({ length: 21 }, (_, n) => ({ start: `${2000 + n}-01-01` }));
    expect(spreadPeriods(periods, 5).map(({ start }) => start.slice(0, 4))).toEqual([
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
    expect(spreadPeriods(periods.slice(0, 1), 5)).toHaveLength(1);
  });
});

describe('spreadLabels', () => {
  it('leaves labels that do not touch where they are', () => {
    const labels = [
      { y: 50, height: 20 },
      { y: 100, height: 20 },
    ];
    expect(spreadLabels(labels, 0, 200)).toEqual([50, 100]);
  });

  it('moves two that touch apart by the same distance, in their order', () => {
    const labels = [
      { y: 104, height: 20 },
      { y: 100, height: 20 },
    ];
    expect(spreadLabels(labels, 0, 200)).toEqual([112, 92]);
  });

  it('stays inside and never overlaps, however many labels want the same position', () => {
    const labels = Array.from({ length: 6 }, () => ({ y: 195, height: 22 }));
    const sorted = spreadLabels(labels, 0, 200).toSorted((a, b) => a - b);
    expect(sorted[0]).toBeGreaterThanOrEqual(11);
    expect(sorted.at(-1)).toBeLessThanOrEqual(189);
    for (const [n, y] of sorted.slice(1).entries())
      expect(y - (sorted[n] ?? 0)).toBeGreaterThanOrEqual(22 - 1e-9);
  });
});

describe('wrapLabel', () => {
  it('breaks at words', () => {
    expect(wrapLabel('Westmorland and Furness', 14, 2)).toEqual(['Westmorland', 'and Furness']);
  });

  it('marks a text that is cut off', () => {
    const lines = wrapLabel('A very long name of a place that goes on and on', 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(wrapLabel('Llanfairpwllgwyngyll', 10, 2)).toEqual(['Llanfairp…']);
  });
});
