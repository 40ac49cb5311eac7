import { formatPoint } from '#src/charts/formatPoint.ts';
import type { PanelsSpec, TrendLine, TrendSpec } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { hasFigures, panelChart, trendChart } from '#src/outlets/powerpoint/charts/linesChart.ts';
import { paintOf } from '#src/outlets/powerpoint/colours.ts';
import { MIN_TEXT_PX, type TextRun } from '#src/outlets/powerpoint/text.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';

import { widthsBesideChart } from './columnWidths.ts';
import type { SlideElement } from './SlideElement.ts';
import { tableWidth } from './tableXml.ts';
import { setTable, type TextTable } from './textTable.ts';

const GAP_PX = 40;
/** Lines over time need more room than rows of dots. */
const CHART_SHARE = 0.58;

/** The last figure of a line that has one. */
const lastOf = ({ points }: TrendLine) => points.findLast(({ value }) => value !== null);

/** Lines over time, and beside them the latest figure of each with its limits. */
export function trendBody(spec: TrendSpec, box: Box): SlideElement[] {
  const latest =
    spec.lines
      .flatMap((line) => lastOf(line)?.period ?? [])
      .toSorted()
      .at(-1) ?? '';
  // What has no figure is said once, with the reason where there is one.
  const explained = new Set(spec.absent.map(({ label }) => label));
  const isListed = (line: TrendLine) => hasFigures(line) || !explained.has(line.label);
  const text: TextTable = {
    name: 'Table',
    description: `Latest figures of the chart: ${spec.name}`,
    columns: ['Name', `${latest}, 95% limits`],
    rows: [
      ...spec.lines.filter(isListed).map((line) => {
        const last = lastOf(line);
        const figure = last ? formatPoint(last, spec.decimals) : 'no figure';
        const quiet = last && last.period !== latest ? [last.period] : [];
        return { cells: [{ strong: line.label }, { strong: figure, quiet }] };
      }),
      ...spec.absent.map(({ label, words }) => ({
        cells: [{ strong: label }, { strong: '', quiet: [words] }],
      })),
    ],
  };
  const table = setTable(text, {
    ...widthsBesideChart(text, box.width, CHART_SHARE),
    height: box.height,
  });
  const chart = trendChart(spec);
  // An office makes nothing of a chart without series.
  if (chart.series.length === 0) return [{ kind: 'table', table, box }];
  const width = box.width - tableWidth(table) - GAP_PX;
  return [
    { kind: 'chart', chart, box: { ...box, width } },
    { kind: 'table', table, box: { x: box.x + width + GAP_PX, y: box.y } },
  ];
}

const KEY_PX = 40;
const MARKS = { plus: '✚', triangle: '▲', square: '■', diamond: '◆', circle: '●' } as const;

const keyRuns = ({ label, style }: { label: string; style: PlaceStyle }): TextRun[] => [
  { text: MARKS[style.marker], size: MIN_TEXT_PX, paint: paintOf(style.colour) },
  { text: ` ${label}     `, size: MIN_TEXT_PX, paint: 'tx1' },
];

/** Small charts over time, one for each subject, in as many columns as make them widest. */
export function panelsBody(spec: PanelsSpec, box: Box): SlideElement[] {
  const { keys, panels, unit } = spec;
  const head: TextRun[] = [
    ...(unit === null ? [] : [{ text: `${unit}     `, size: MIN_TEXT_PX, paint: 'tx2' as const }]),
    ...keys.flatMap(keyRuns),
  ];
  const top = head.length === 0 ? 0 : KEY_PX;
  const columns = panels.length < 2 ? 1 : panels.length <= 4 ? 2 : panels.length <= 6 ? 3 : 4;
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const width = (box.width - GAP_PX * (columns - 1)) / columns;
  const height = (box.height - top) / rows;
  const chartOf = panelChart(spec);
  return [
    ...(head.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            name: 'Key',
            box: { ...box, height: KEY_PX },
            paragraphs: [{ runs: head }],
          },
        ]),
    ...panels.map((panel, n) => ({
      kind: 'chart' as const,
      chart: chartOf(panel),
      box: {
        x: box.x + (n % columns) * (width + GAP_PX),
        y: box.y + top + Math.floor(n / columns) * height,
        width,
        height: height - 8,
      },
    })),
  ];
}
