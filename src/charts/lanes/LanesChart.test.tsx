import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { comparatorStyleOf, styleOf } from '#src/charts/placeStyles.ts';
import type { DotComparator, DotRow } from '#src/contract/figures/chartSpec.ts';

import { LanesChart } from './LanesChart.tsx';

const row = (over: Partial<DotRow>): DotRow => ({
  id: 'blackpool',
  label: 'Blackpool',
  note: null,
  value: 50.9,
  lower: 47.3,
  upper: 54.4,
  text: '50.9',
  interval: '(47.3 to 54.4)',
  verdict: 'worse than England ↓',
  style: styleOf(1),
  ...over,
});
const england: DotComparator = {
  id: 'E92000001',
  label: 'England',
  value: 60.9,
  lower: 60.7,
  upper: 61.2,
  text: '60.9',
  style: comparatorStyleOf(0),
};
const none = { value: null, lower: null, upper: null, interval: null, verdict: null };
const plot = (rows: DotRow[], comparators = [england]) =>
  render(
    <LanesChart
      spec={{
        kind: 'lanes',
        name: 'Blackpool is worse than England',
        unit: 'Years',
        decimals: 1,
        least: null,
        most: null,
        rows,
        comparators,
      }}
    />,
  );

describe('LanesChart', () => {
  it('has each figure as text beside its dot', () => {
    plot([row({})]);
    const figure = screen.getByRole('figure', { name: 'Blackpool is worse than England' });
    expect(within(figure).getByRole('listitem')).toHaveTextContent(
      'Blackpool50.9 (47.3 to 54.4)worse than England ↓',
    );
    expect(within(figure).getByText('England: 60.9')).toBeInTheDocument();
  });

  it('says why there is no number, and draws no dot for it', () => {
    const { container } = plot([
      row({ id: 'a', label: 'South Cumbria', ...none, text: 'no figure for this place' }),
      row({ id: 'b', label: 'Lancashire', ...none, text: 'suppressed' }),
    ]);
    expect(screen.getByText('no figure for this place')).toBeInTheDocument();
    expect(screen.getByText('suppressed')).toBeInTheDocument();
    expect(container.querySelectorAll('li svg[width="100%"] path')).toHaveLength(0);
  });

  it('places the dot, its interval and the comparator by the scale', () => {
    const { container } = plot(
      [row({ value: 50, lower: 45, upper: 55 })],
      [{ ...england, value: 60, lower: 58, upper: 65 }],
    );
    const lane = container.querySelector('li svg[width="100%"]');
    // The scale runs from 45 to 65.
    expect(lane?.querySelector('svg')?.getAttribute('x')).toBe('25%');
    const [, comparator, whisker] = lane?.querySelectorAll('line') ?? [];
    expect(comparator?.getAttribute('x1')).toBe('75%');
    expect([whisker?.getAttribute('x1'), whisker?.getAttribute('x2')]).toEqual(['0%', '50%']);
  });

  it('draws no whisker without limits and no line for a comparator without a figure', () => {
    const { container } = plot(
      [row({ lower: null, upper: null, interval: null })],
      [{ ...england, value: null, text: 'no figure' }],
    );
    // Only the row's own rule is left.
    expect(container.querySelectorAll('li svg[width="100%"] > line')).toHaveLength(1);
    expect(screen.queryByText(/England:/)).toBeNull();
  });

  it('has no style attribute, which the page’s policy would block', () => {
    const { container } = plot([row({})]);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
