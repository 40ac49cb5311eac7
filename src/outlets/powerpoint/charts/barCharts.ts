import { longest } from '#src/charts/bars/BarsChart.tsx';
import { DECILE_ENDS } from '#src/charts/bars/DecilesChart.tsx';
import type { BarsSpec, DecilesSpec } from '#src/contract/figures/chartSpec.ts';
import { paintOf } from '#src/outlets/powerpoint/colours.ts';

import { heading } from './ChartSheet.ts';
import type { NativeChart, ValueAxis } from './NativeChart.ts';

const hiddenAxis = (max: number): ValueAxis => ({
  min: 0,
  max,
  step: max,
  format: null,
  title: null,
});

/** Bars from zero, whose names and figures stand in a table beside them. */
export function barsChart(spec: BarsSpec): NativeChart {
  const last = spec.rows.length - 1;
  return {
    kind: 'bars',
    name: 'Chart',
    description: `${spec.name}. ${spec.rows.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`,
    title: null,
    sheet: {
      headings: ['Name', 'Value', 'In words'],
      rows: spec.rows.map(({ label, value, text }) => [label, value, text]),
    },
    series: [
      {
        name: heading(1),
        values: { column: 1, from: 0, to: last },
        limits: null,
        paint: 'accent1',
        line: null,
        mark: null,
        others: spec.rows.map(({ style }, at) => ({ at, paint: paintOf(style.colour) })),
      },
    ],
    categories: { column: 0, from: 0, to: last },
    named: null,
    categoriesTitle: null,
    values: hiddenAxis(longest(spec)),
    hasLegend: false,
    plot: null,
  };
}

/** Counts in each tenth, most deprived first. */
export function decilesChart({ name, noun, deciles }: DecilesSpec): NativeChart {
  const [most, least] = DECILE_ENDS;
  const last = deciles.length - 1;
  return {
    kind: 'columns',
    name: 'Chart',
    description: `${name}. ${noun} in each tenth of the country, most deprived first: ${deciles.join(', ')}.`,
    title: null,
    sheet: { headings: ['Tenth', noun], rows: deciles.map((count, n) => [String(n + 1), count]) },
    series: [
      {
        name: heading(1),
        values: { column: 1, from: 0, to: last },
        limits: null,
        paint: paintOf('shade-1'),
        line: null,
        mark: null,
        others: [{ at: 0, paint: paintOf('shade-3') }],
        label: { shows: 'value', position: 'outEnd' },
      },
    ],
    categories: { column: 0, from: 0, to: last },
    named: 1,
    categoriesTitle: `Tenths of the country: 1 is the ${most.toLowerCase()}, 10 the ${least.toLowerCase()}`,
    values: hiddenAxis(Math.max(1, ...deciles) * 1.15),
    hasLegend: false,
    plot: null,
  };
}
