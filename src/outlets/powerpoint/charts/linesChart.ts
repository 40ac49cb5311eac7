import { tidy, type Scale } from '#src/charts/scale.ts';
import { axisWords } from '#src/charts/trend/TrendChart.tsx';
import { panelAxes } from '#src/charts/trend/PanelsChart.tsx';
import { trendScale } from '#src/charts/trend/trendDrawing.ts';
import { runsOf, showsBand, startsOf, usualStep } from '#src/charts/trend/trendGeometry.ts';
import type {
  PanelsSpec,
  TrendLine,
  TrendPanel,
  TrendPoint,
  TrendSpec,
} from '#src/contract/figures/chartSpec.ts';
import type { TableCell } from '#src/contract/figures/figure.ts';
import { paintOf } from '#src/outlets/powerpoint/colours.ts';

import { distance, heading } from './ChartSheet.ts';
import { dashOf, markOf, tickFormat } from './markStyle.ts';
import type { NativeChart, Series } from './NativeChart.ts';

type LinesChart = NativeChart & { kind: 'lines' };
type Period = { readonly start: string; readonly period: string };

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;

/** The periods of all lines, with an unnamed one in the place of each that is missing: an axis of names has no time. */
function periodsOf(lines: readonly TrendLine[]): Period[] {
  const names = new Map(lines.flatMap(({ points }) => points.map((p) => [p.start, p.period])));
  const step = usualStep(lines);
  return startsOf(lines).flatMap((start, n, starts) => {
    const before = starts[n - 1];
    const missing = before === undefined ? 0 : Math.round(daysBetween(before, start) / step) - 1;
    const blanks = Array.from({ length: Math.max(0, Math.min(missing, 20)) }, () => ({
      start: '',
      period: '',
    }));
    return [...blanks, { start, period: names.get(start) ?? start }];
  });
}

/** Whether a line has anything to draw. */
export const hasFigures = ({ points }: Pick<TrendLine, 'points'>): boolean =>
  points.some(({ value }) => value !== null);

type Run = {
  readonly line: TrendLine;
  readonly name: string;
  readonly points: readonly TrendPoint[];
};

/** A line, or its parts before and after a break: no line joins them. */
function partsOf(line: TrendLine): Run[] {
  const parts: TrendPoint[][] = [];
  for (const point of line.points) {
    const last = parts.at(-1);
    if (last === undefined || point.hasBreakBefore) parts.push([point]);
    else last.push(point);
  }
  return parts.map((points, n) => ({
    line,
    points,
    name: n === 0 ? line.label : `${line.label}, from ${points[0]?.period}`,
  }));
}

const LIMITS = ['lower limit', 'upper limit', 'down to lower limit', 'up to upper limit'] as const;
function limitsOf(point: TrendPoint | undefined): TableCell[] {
  const { value = null, lower = null, upper = null } = point ?? {};
  return [lower, upper, distance(lower, value), distance(value, upper)];
}

type Look = { readonly scale: Scale; readonly isSmall: boolean; readonly level: number | null };

/**
 * Lines over periods. The sheet has the values side by side, as PowerPoint marks them, and behind them
 * the limits of each line.
 */
function linesChart(
  lines: readonly TrendLine[],
  over: readonly TrendLine[],
  { scale, isSmall, level }: Look,
): Pick<
  LinesChart,
  'kind' | 'sheet' | 'series' | 'categories' | 'named' | 'values' | 'categoriesTitle'
> {
  const periods = periodsOf(over);
  const step = usualStep(over);
  const parts = lines.flatMap(partsOf);
  const last = periods.length - 1;
  const levelColumns = level === null ? [] : ['Level'];
  const firstLimit = 1 + parts.length + levelColumns.length;
  const at = parts.map(({ points }) => new Map(points.map((point) => [point.start, point])));
  const column = (n: number) => ({ column: n, from: 0, to: last });
  const series = parts.map(({ line, points }, n): Series => {
    const hasLimits =
      showsBand(line) &&
      line.kind === 'place' &&
      points.some(({ lower, upper }) => lower !== null && upper !== null);
    const isJoined = runsOf(line, step).some(({ length }) => length > 1);
    const isFirm = line.kind === 'place' && line.isBehind !== true;
    const limits = firstLimit + n * LIMITS.length;
    return {
      name: heading(1 + n),
      values: column(1 + n),
      limits: hasLimits ? { below: column(limits + 2), above: column(limits + 3) } : null,
      paint: paintOf(line.style.colour),
      line: isJoined
        ? { width: (isFirm ? 5 : 3) * (isSmall ? 0.7 : 1), dash: dashOf(line.style) }
        : null,
      mark: markOf(line.style, isSmall ? 4 : isFirm ? 7 : 5),
      isUnlisted: parts.findIndex((one) => one.line === line) !== n,
    };
  });
  const levels = levelColumns.map((): Series => ({
    name: heading(1 + parts.length),
    values: column(1 + parts.length),
    limits: null,
    paint: 'tx1',
    line: { width: 3, dash: 'solid' },
    mark: null,
    isUnlisted: true,
  }));
  return {
    kind: 'lines',
    sheet: {
      headings: [
        'Period',
        ...parts.map(({ name }) => name),
        ...levelColumns,
        ...parts.flatMap(({ name }) => LIMITS.map((limit) => `${name}, ${limit}`)),
      ],
      rows: periods.map(({ start, period }) => [
        period,
        ...at.map((points) => points.get(start)?.value ?? null),
        ...levelColumns.map(() => level),
        ...at.flatMap((points) => limitsOf(points.get(start))),
      ]),
    },
    series: [...series, ...levels],
    categories: { column: 0, from: 0, to: last },
    named: Math.max(1, Math.ceil(periods.length / (isSmall ? 3 : 9))),
    categoriesTitle: null,
    values: {
      min: scale.min,
      max: scale.max,
      step: tidy((scale.ticks[1] ?? scale.max) - (scale.ticks[0] ?? scale.min)) || 1,
      format: tickFormat(scale.ticks),
      title: null,
    },
  };
}

/** A trend; a line without any figure is in the words beside it alone. */
export function trendChart(spec: TrendSpec): LinesChart {
  const scale = trendScale(spec.lines, spec);
  const lines = spec.lines.filter(hasFigures);
  return {
    ...linesChart(lines, spec.lines, { scale, isSmall: false, level: null }),
    name: 'Chart',
    description: `${spec.name}. ${spec.description}`,
    title: axisWords(spec.unit, scale),
    hasLegend: true,
    plot: null,
  };
}

/** The chart of one panel of many, on the scale that the panels share. */
export function panelChart(spec: PanelsSpec): (panel: TrendPanel) => LinesChart {
  const axesOf = panelAxes(spec);
  return (panel) => {
    const { scale, over } = axesOf(panel);
    return {
      ...linesChart(panel.lines, over, { scale, isSmall: true, level: spec.level }),
      name: `Chart: ${panel.label}`,
      description: panel.description,
      title: panel.note === null ? panel.label : `${panel.label}: ${panel.note}`,
      hasLegend: false,
      plot: null,
    };
  };
}
