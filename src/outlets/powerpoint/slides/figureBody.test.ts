import { expect, it } from 'vitest';

import type { ChartSpec, TrendPoint } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';

import { figureBody } from './figureBody.ts';
import type { SlideElement } from './SlideElement.ts';
import { tableHeight } from './tableXml.ts';

const style: PlaceStyle = { colour: 'place-1', marker: 'plus', dash: null };
const none = { value: null, lower: null, upper: null };
const scale = { unit: 'Years', decimals: 1, least: 0, most: 120 };
const words = {
  sentences: ['The finding.', 'More.'],
  finding: 'The finding.',
  notes: [],
  lines: [],
};
const box = { x: 96, y: 300, width: 1728, height: 640 };

const bodyOf = (chart: ChartSpec | null) => figureBody(words, chart, box);

/** The words of a table, row by row. */
const rowsOf = (elements: readonly SlideElement[]) =>
  elements.flatMap((element) =>
    element.kind === 'table'
      ? element.table.rows.map(({ cells }) =>
          cells.map(({ paragraphs }) =>
            paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' / '),
          ),
        )
      : [],
  );

it('says what the title doesn’t where there is no chart', () => {
  const [text, ...more] = bodyOf(null);
  expect(more).toEqual([]);
  expect(text?.kind === 'text' && text.paragraphs.map(({ runs }) => runs[0]?.text)).toEqual([
    'More.',
  ]);
});

it('has a table alone where there is nothing to draw', () => {
  const missing = {
    id: 'a',
    label: 'North',
    note: null,
    ...none,
    interval: null,
    verdict: null,
    style,
  };
  const elements = bodyOf({
    kind: 'lanes',
    name: 'x',
    ...scale,
    rows: [{ ...missing, text: 'suppressed' }],
    comparators: [],
  });
  expect(elements.map(({ kind }) => kind)).toEqual(['table']);
  expect(rowsOf(elements)).toEqual([
    ['Name', 'Years, 95% limits'],
    ['North', 'suppressed'],
  ]);
});

it('says of a line without a figure why, once', () => {
  const points = (value: number | null): TrendPoint[] => [
    {
      period: '2022',
      start: '2022-01-01',
      value: 4,
      lower: null,
      upper: null,
      hasBreakBefore: false,
    },
    { period: '2023', start: '2023-01-01', value, lower: 1, upper: 9, hasBreakBefore: false },
  ];
  const line = (label: string, given: TrendPoint[]) =>
    ({ id: label, label, kind: 'place', style, points: given }) as const;
  const elements = bodyOf({
    kind: 'trend',
    name: 'x',
    description: '',
    ...scale,
    lines: [line('North', points(5)), line('South', points(null)), line('East', [])],
    events: [],
    absent: [{ id: 'East', label: 'East', words: 'not applicable' }],
  });
  expect(rowsOf(elements)).toEqual([
    ['Name', '2023, 95% limits'],
    ['North', '5.0 (1.0 to 9.0)'],
    ['South', '4.0 / 2022'],
    ['East', 'not applicable'],
  ]);
});

it('fits a table into its room however much it says', () => {
  const long = 'A name of a service that goes on for so long that it takes line after line '.repeat(
    4,
  );
  const cell = { status: null, strong: long, quiet: [long, long] };
  const rows = Array.from({ length: 12 }, (_, n) => ({
    id: String(n),
    style: null,
    head: cell,
    cells: [cell, cell],
  }));
  const columns = ['One', 'Two'].map((label) => ({ id: label, label, style: null }));
  const [table] = bodyOf({
    kind: 'matrix',
    name: 'x',
    corner: 'Service',
    columns,
    groups: [{ label: null, rows }],
  });
  if (table?.kind !== 'table') throw new Error('no table');
  expect(tableHeight(table.table)).toBeLessThanOrEqual(box.height);
});
