import { describe, expect, it } from 'vitest';

import type {
  BarsSpec,
  DumbbellSpec,
  LanesSpec,
  TrendPoint,
  TrendSpec,
} from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';

import { barsChart, decilesChart } from './barCharts.ts';
import { columnLetters, formulaOf, numberReference } from './ChartSheet.ts';
import { chartXml } from './chartXml.ts';
import { dumbbellChart, lanesChart } from './lanesCharts.ts';
import { trendChart } from './linesChart.ts';
import type { NativeChart, Series } from './NativeChart.ts';

const style: PlaceStyle = { colour: 'place-1', marker: 'plus', dash: null };
const scale = { unit: 'Years', decimals: 1, least: 0, most: 120 };
const none = { value: null, lower: null, upper: null };

/** What a series takes from the sheet. */
function dataOf({ sheet }: NativeChart, { name, across, values }: Series) {
  const rows = [sheet.headings, ...sheet.rows];
  const read = ({ column, lastColumn = column, from, to }: NonNullable<Series['across']>) =>
    rows.slice(from + 1, to + 2).flatMap((row) => row.slice(column, lastColumn + 1));
  return { name: read(name)[0], across: across && read(across), values: read(values) };
}
const allData = (chart: NativeChart) => chart.series.map((series) => dataOf(chart, series));

describe('a chart’s sheet', () => {
  it('is named as Excel names its cells', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(formulaOf({ column: 1, from: 0, to: 5 })).toBe('Data!$B$2:$B$7');
    expect(formulaOf({ column: 3, lastColumn: 4, from: 2, to: 2 })).toBe('Data!$D$4:$E$4');
    expect(formulaOf({ column: 0, from: -1, to: -1 })).toBe('Data!$A$1');
  });

  it('leaves out of the XML what a cell doesn’t hold', () => {
    const sheet = { headings: ['v'], rows: [[1.5], [null], [0]] };
    expect(numberReference(sheet, { column: 0, from: 0, to: 2 })).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>',
    );
  });
});

describe('rows of dots', () => {
  const spec: LanesSpec = {
    kind: 'lanes',
    name: 'Two places',
    ...scale,
    rows: [
      {
        id: 'a',
        label: 'North',
        note: null,
        value: 54.4,
        lower: 50.4,
        upper: 58.4,
        text: '54.4',
        interval: '(50.4 to 58.4)',
        verdict: null,
        style,
      },
      {
        id: 'b',
        label: 'South',
        note: null,
        ...none,
        text: 'suppressed',
        interval: null,
        verdict: null,
        style,
      },
    ],
    comparators: [
      { id: 'e', label: 'England', value: 61.3, lower: 61, upper: 61.6, text: '61.3', style },
    ],
  };

  it('stand from the top down, with limits as lines and comparators across all', () => {
    expect(allData(lanesChart(spec, 1))).toEqual([
      // The line of the comparator ends in the head, at 3 rows and 0.65 of the head.
      { name: 'England 61.3', across: [61.3, 61.3], values: [0, 3.65] },
      { name: 'North, 95% limits', across: [50.4, 58.4], values: [2.5, 2.5] },
      { name: 'England, 95% limits', across: [61, 61.6], values: [0.5, 0.5] },
      { name: 'North', across: [54.4], values: [2.5] },
      // What has no figure is a row without a dot.
      { name: 'England', across: [61.3], values: [0.5] },
    ]);
  });

  it('of two periods stand above each other', () => {
    const { comparators, ...rest } = spec;
    const dumbbell: DumbbellSpec = {
      ...rest,
      kind: 'dumbbell',
      before: '2012–14',
      after: '2022–24',
      rows: [
        {
          id: 'a',
          label: 'North',
          note: null,
          before: { value: 57, lower: 55, upper: 59 },
          after: { value: 54, lower: null, upper: null },
          text: '',
          verdict: null,
          style,
        },
      ],
    };
    expect(comparators).toHaveLength(1);
    expect(allData(dumbbellChart(dumbbell, 1))).toEqual([
      { name: 'North, 95% limits', across: [55, 59], values: [0.67, 0.67] },
      { name: 'North', across: [57], values: [0.67] },
      { name: 'North', across: [54], values: [0.33] },
    ]);
  });
});

describe('lines over time', () => {
  const point = (
    year: number,
    value: number | null,
    more: Partial<TrendPoint> = {},
  ): TrendPoint => ({
    period: String(year),
    start: `${year}-01-01`,
    value,
    lower: value === null ? null : value - 2,
    upper: value === null ? null : value + 3,
    hasBreakBefore: false,
    ...more,
  });
  const trend = (points: TrendPoint[]): NativeChart => {
    const lines: TrendSpec['lines'] = [{ id: 'a', label: 'North', kind: 'place', style, points }];
    return trendChart({
      kind: 'trend',
      name: 'Trend',
      description: '',
      ...scale,
      lines,
      events: [],
      absent: [],
    });
  };

  it('have their limits as error bars, as long as from the value to the limit', () => {
    const chart = trend([point(2020, 50), point(2021, 51), point(2022, 52)]);
    expect(chart.sheet.headings).toEqual([
      'Period',
      'North',
      'North, lower limit',
      'North, upper limit',
      'North, down to lower limit',
      'North, up to upper limit',
    ]);
    expect(chart.sheet.rows[0]).toEqual(['2020', 50, 48, 53, 2, 3]);
    expect(chartXml(chart, 'rId1')).toMatch(
      /<c:errBars>.*<c:plus><c:numRef><c:f>Data!\$F\$2:\$F\$4<\/c:f>.*<c:minus><c:numRef><c:f>Data!\$E\$2:\$E\$4</s,
    );
  });

  it('have a gap where a value or a period is missing', () => {
    const chart = trend([
      point(2018, 1),
      point(2019, null),
      point(2020, 3),
      point(2022, 5),
      point(2023, 6),
    ]);
    expect(chart.sheet.rows.map(([period, value]) => [period, value])).toEqual([
      ['2018', 1],
      ['2019', null],
      ['2020', 3],
      ['', null],
      ['2022', 5],
      ['2023', 6],
    ]);
  });

  it('are two series where one breaks, of which the legend lists one', () => {
    const chart = trend([
      point(2019, 1),
      point(2020, 2),
      point(2021, 9, { hasBreakBefore: true }),
      point(2022, 8),
    ]);
    expect(allData(chart).map(({ name, values }) => [name, values])).toEqual([
      ['North', [1, 2, null, null]],
      ['North, from 2021', [null, null, 9, 8]],
    ]);
    expect(chartXml(chart, 'rId1')).toContain(
      '<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>',
    );
  });

  it('leave out a line without a figure', () => {
    const chart = trend([point(2020, null), point(2021, null)]);
    expect(chart.series).toEqual([]);
  });

  it('are points where there are too few to join', () => {
    const chart = trend([point(2020, 50), point(2021, 51)]);
    expect(chart.series[0]?.line).toBeNull();
  });
});

describe('bars', () => {
  const rows: BarsSpec['rows'] = [{ id: 'a', label: 'North', style, value: 12, text: 'about £12' }];

  it('begin at zero', () => {
    const xml = chartXml(barsChart({ kind: 'bars', name: 'Money', rows }), 'rId1');
    expect(xml).toContain('<c:max val="12"/><c:min val="0"/>');
    expect(xml).toContain('<c:f>Data!$B$2</c:f>');
  });

  it('of tenths have their counts above them', () => {
    const deciles = [3, 0, 1, 0, 0, 0, 0, 0, 0, 2];
    const chart = decilesChart({
      kind: 'deciles',
      name: 'Deprivation',
      noun: 'Small areas',
      deciles,
    });
    expect(allData(chart)).toEqual([{ name: 'Small areas', across: undefined, values: deciles }]);
    expect(chartXml(chart, 'rId1')).toContain('<c:showVal val="1"/>');
  });
});
