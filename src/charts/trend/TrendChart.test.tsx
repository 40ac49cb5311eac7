import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { comparatorStyleOf, styleOf } from '#src/charts/placeStyles.ts';
import type { TrendLine, TrendPoint } from '#src/contract/figures/chartSpec.ts';

import { TrendChart } from './TrendChart.tsx';

const points = (values: readonly (number | null)[], over: Partial<TrendPoint> = {}): TrendPoint[] =>
  values.map((value, n) => ({
    period: String(2015 + n),
    start: `${2015 + n}-01-01`,
    value,
    lower: value === null ? null : value - 2,
    upper: value === null ? null : value + 2,
    hasBreakBefore: false,
    ...over,
  }));
const line = (over: Partial<TrendLine>): TrendLine => ({
  id: 'blackpool',
  label: 'Blackpool',
  kind: 'place',
  style: styleOf(1),
  points: points([20, 22, 24, 26]),
  ...over,
});
const chart = (lines: TrendLine[], absent: { id: string; label: string; words: string }[] = []) =>
  render(
    <TrendChart
      spec={{
        kind: 'trend',
        name: 'Adult smoking, 2015 to 2018',
        description: 'Adult smoking, %, 2015 to 2018: Blackpool.',
        unit: 'Per cent',
        decimals: 1,
        least: null,
        most: null,
        lines,
        events: [],
        absent,
      }}
    />,
  ).container;
const paths = (container: HTMLElement) =>
  [...container.querySelectorAll('path[vector-effect]')].map(
    (path) => path.getAttribute('d') ?? '',
  );

describe('TrendChart', () => {
  it('has a name and a text alternative', () => {
    chart([line({})]);
    expect(screen.getByRole('figure', { name: 'Adult smoking, 2015 to 2018' })).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'Adult smoking, %, 2015 to 2018: Blackpool.' }),
    ).toBeInTheDocument();
  });

  it('names each line at its end and says where the scale starts', () => {
    const container = chart([
      line({}),
      line({ id: 'e', label: 'England', kind: 'comparator', style: comparatorStyleOf(0) }),
    ]);
    const labels = [...container.querySelectorAll('[role="img"] text')].map((t) => t.textContent);
    expect(labels).toContain('Blackpool');
    expect(labels).toContain('England');
    expect(screen.getByText(/the scale starts at \d+, not at 0/)).toBeInTheDocument();
  });

  it('draws one line through all periods, and two where one is missing', () => {
    expect(paths(chart([line({})]))).toHaveLength(1);
    const broken = paths(chart([line({ points: points([20, 22, null, 26, 28]) })]));
    expect(broken).toHaveLength(2);
    expect(broken.every((d) => !d.includes('NaN'))).toBe(true);
  });

  it('says that a re-based series can’t be compared across its break', () => {
    const rebased = points([20, 22, 24, 26]).map((point, n) => ({
      ...point,
      hasBreakBefore: n === 2,
    }));
    expect(paths(chart([line({ points: rebased })]))).toHaveLength(2);
    expect(screen.getByText(/breaks before 2017/)).toBeInTheDocument();
  });

  it('names areas without a figure', () => {
    chart([line({})], [{ id: 's', label: 'South Cumbria', words: 'no figure for this place' }]);
    expect(screen.getByText('South Cumbria: no figure for this place')).toBeInTheDocument();
  });

  it('renders without any line', () => {
    expect(paths(chart([]))).toHaveLength(0);
  });

  it('has no style attribute', () => {
    expect(chart([line({})]).querySelector('[style]')).toBeNull();
  });
});
