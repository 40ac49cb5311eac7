import { describe, expect, it } from 'vitest';

import { styleOf } from '#src/charts/placeStyles.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import { explorerRows } from './explorerRows.ts';

const line = (id: string, values: Record<number, number | null>): TrendLine => ({
  id,
  label: id,
  kind: 'place',
  style: styleOf(0),
  points: Object.entries(values).map(([year, value]) => ({
    period: year,
    start: `${year}-01-01`,
    value,
    lower: null,
    upper: null,
    hasBreakBefore: false,
  })),
});

describe('explorerRows', () => {
  it('has a row for each period that any line has, oldest first', () => {
    const { rows } = explorerRows([
      line('a', { 2019: 1, 2020: 2 }),
      line('b', { 2018: 5, 2019: 6, 2020: 7 }),
    ]);
    expect(rows.map(({ period }) => period)).toEqual(['2018', '2019', '2020']);
    expect(rows[0]?.points.get('a')).toBeUndefined();
    expect(rows[0]?.points.get('b')?.value).toBe(5);
  });

  it('has a run for each side of a gap, and none for a missing value', () => {
    const { rows, runs } = explorerRows([line('a', { 2018: 1, 2019: 2, 2020: null, 2021: 4 })]);
    expect(runs.map(({ key }) => key)).toEqual(['run a 0', 'run a 1']);
    expect(rows.map((row) => row['run a 0'])).toEqual([1, 2, undefined, undefined]);
    expect(rows.map((row) => row['run a 1'])).toEqual([undefined, undefined, undefined, 4]);
  });

  it('has a band only where every point of a run has limits', () => {
    const limited = (years: readonly number[]) => {
      const { points, ...rest } = line('a', { 2018: 1, 2019: 2, 2020: 3 });
      return {
        ...rest,
        points: points.map((point, n) =>
          years.includes(n) ? { ...point, lower: 0, upper: 9 } : point,
        ),
      };
    };
    const all = explorerRows([limited([0, 1, 2])]);
    expect(all.runs.map(({ band }) => band)).toEqual(['band a 0']);
    expect(all.rows[1]?.['band a 0']).toEqual([0, 9]);
    expect(explorerRows([limited([0, 2])]).runs.map(({ band }) => band)).toEqual([null]);
  });
});
