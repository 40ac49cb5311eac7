import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { DecilesChart } from './DecilesChart.tsx';

describe('DecilesChart', () => {
  it('gives all ten counts, most deprived first, in words and on the bars', () => {
    const { container } = render(
      <DecilesChart
        spec={{
          kind: 'deciles',
          name: 'In Blackpool 38 of 94 small areas are among the most deprived tenth.',
          deciles: [38, 13, 8, 19, 7, 4, 4, 1, 0, 0],
          noun: 'Small areas',
        }}
      />,
    );
    expect(
      screen.getByRole('img', { name: /deprived first: 38, 13, 8, 19, 7, 4, 4, 1, 0, 0\.$/ }),
    ).toBeInTheDocument();
    const bars = [...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('height'));
    expect(bars[0]).toBe('72');
    expect(bars[8]).toBe('0');
  });

  it('has no bar taller than its space where every count is zero', () => {
    const { container } = render(
      <DecilesChart
        spec={{
          kind: 'deciles',
          name: 'None',
          deciles: Array.from({ length: 10 }, () => 0),
          noun: 'Small areas',
        }}
      />,
    );
    for (const bar of container.querySelectorAll('rect'))
      expect(bar.getAttribute('height')).toBe('0');
  });
});
