import { linearScale, type Scale } from '#src/charts/scale.ts';
import type { TrendEvent, TrendLine } from '#src/contract/figures/chartSpec.ts';

import { runsOf, startsOf, timeScale, usualStep } from './trendGeometry.ts';
import type { PlottedLine } from './TrendPlot.tsx';

type Limits = { least?: number | null | undefined; most?: number | null | undefined };

/** Space for half a marker at both ends of the scale, in pixels. */
const PADDING_PX = 10;

/** A scale that covers every value and limit of the lines, and the reference value `level`. */
export const trendScale = (
  lines: readonly Pick<TrendLine, 'points'>[],
  {
    intervals = 6,
    level = null,
    least = null,
    most = null,
  }: Limits & { intervals?: number; level?: number | null },
): Scale =>
  linearScale(
    [
      level,
      ...lines.flatMap(({ points }) =>
        points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
      ),
    ].filter((number) => number !== null),
    { intervals, least, most },
  );

/**
 * The positions of a trend's lines, breaks and events: x in per cent of the width, y in pixels. Used by
 * the chart on the page and by the picture to save.
 */
export function trendDrawing(
  lines: readonly TrendLine[],
  {
    scale,
    height,
    events = [],
    over = lines,
  }: {
    scale: Scale;
    height: number;
    events?: readonly TrendEvent[];
    /** The lines whose periods make the axis, where other charts share it. */
    over?: readonly TrendLine[];
  },
) {
  const starts = startsOf(over);
  const x = timeScale(starts);
  const step = usualStep(over);
  const y = (value: number) =>
    Math.round((height - PADDING_PX - (scale.at(value) / 100) * (height - 2 * PADDING_PX)) * 100) /
    100;
  const plotted = lines
    .map((line): PlottedLine => ({ ...line, segments: runsOf(line, step) }))
    .filter(({ segments }) => segments.length > 0);
  const endOf = ({ segments }: PlottedLine) => {
    const last = segments.at(-1)?.at(-1);
    return { x: x(last?.start ?? starts[0] ?? ''), y: y(last?.value ?? scale.min) };
  };
  const breaks = [
    ...new Map(
      lines
        .flatMap(({ points }) => points.filter(({ hasBreakBefore }) => hasBreakBefore))
        .map((point) => [point.start, point.period]),
    ),
  ].map(([start, period]) => ({
    period,
    // Halfway between the period after the break and the one before it.
    at: (x(start) + x(starts[Math.max(starts.indexOf(start) - 1, 0)] ?? start)) / 2,
  }));
  return {
    x,
    y,
    plotted,
    endOf,
    breaks,
    events: events.map(({ mark, start }) => ({ mark, at: x(start) })),
  };
}

/** The note on a break, below a chart. @param mark what it is drawn as */
export const breakSentence = (period: string, mark = 'dashed rule'): string =>
  `The series breaks before ${period}: values on either side of the ${mark} can’t be compared.`;
