import { AXIS_INK, INK, PAPER } from '#src/charts/colours.ts';
import { drawChart } from '#src/charts/draw/drawChart.tsx';
import { lettersPerLine } from '#src/charts/draw/lettersPerLine.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { FigureContent } from '#src/contract/figure.ts';
import { ILLUSTRATIVE, sourceLines } from '#src/outlets/sourceLines.ts';

import { Hatched } from './Hatched.tsx';

const MARGIN_PX = 32;
/** The usual width of the chart in a picture. */
const FIGURE_WIDTH_PX = 896;

type Line = { text: string; size: number; weight: number; ink: string; top: number };

/** Wraps a text into lines, each with its distance from the line before. @param gap above the first line, in pixels */
function linesOf(
  text: string,
  kind: Omit<Line, 'text' | 'top'>,
  gap: number,
  room: number,
): Line[] {
  const letters = lettersPerLine(room, kind.size, kind.weight > 400 ? 0.56 : 0.5);
  return wrapLabel(text, letters, 6).map((line, n) => ({
    text: line,
    ...kind,
    top: Math.round(kind.size * 1.3) + (n === 0 ? gap : 0),
  }));
}

/** Places lines below each other. @returns the lines with their baselines, and the last baseline */
function stack(
  lines: readonly Line[],
  from: number,
): { placed: (Line & { y: number })[]; end: number } {
  let y = from;
  const placed = lines.map((line) => {
    y += line.top;
    return { ...line, y };
  });
  return { placed, end: y };
}

const QUIET = { size: 14, weight: 400, ink: AXIS_INK };

/**
 * A figure as one SVG that needs no style sheet: the title and subtitle above the chart; notes,
 * how to read it, source, date and licence below it. A figure without a chart is its sentences.
 */
export function FigurePicture({ content }: { readonly content: FigureContent }) {
  const { title, subtitle, isIllustrative } = content;
  const chart = content.chart && drawChart(content.chart, { width: FIGURE_WIDTH_PX, height: null });
  const room = Math.max(chart?.width ?? 0, FIGURE_WIDTH_PX);
  const height = chart?.height ?? 0;
  const width = room + 2 * MARGIN_PX;
  const notes = [
    ...(chart ? [] : content.sentences),
    ...(content.reading === null ? [] : [content.reading]),
    ...content.notes,
    ...(chart?.notes ?? []),
  ];
  const source = sourceLines(content);
  const lines = (text: string, kind: Omit<Line, 'text' | 'top'>, gap: number) =>
    linesOf(text, kind, gap, room);
  const head = stack(
    [
      ...(isIllustrative ? lines(ILLUSTRATIVE, { size: 16, weight: 700, ink: INK }, 0) : []),
      ...lines(title, { size: 26, weight: 700, ink: INK }, isIllustrative ? 16 : 0),
      ...lines(subtitle, { size: 16, weight: 400, ink: AXIS_INK }, 2),
    ],
    MARGIN_PX - 8,
  );
  const top = head.end + 24;
  const foot = stack(
    [
      ...notes.flatMap((note) => lines(note, { ...QUIET, ink: INK }, 2)),
      ...source.flatMap((line, n) => lines(line, QUIET, n === 0 ? 10 : 0)),
    ],
    top + height + 12,
  );
  const whole = Math.ceil(foot.end + MARGIN_PX / 2);
  const text = (line: Line & { y: number }) => (
    <text
      key={`${line.y}`}
      x={MARGIN_PX}
      y={line.y}
      fontSize={line.size}
      fontWeight={line.weight}
      fill={line.ink}
    >
      {line.text}
    </text>
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      fontFamily="Arial, Helvetica, sans-serif"
      role="img"
    >
      <title>{title}</title>
      <desc>{[subtitle, ...notes, ...source].join(' ')}</desc>
      <rect width="100%" height="100%" fill={PAPER} />
      {isIllustrative && <Hatched height={MARGIN_PX + 26} pitch={8} />}
      {head.placed.map(text)}
      <svg x={MARGIN_PX} y={top} width={room} height={height} overflow="visible">
        {chart?.content}
      </svg>
      {foot.placed.map(text)}
    </svg>
  );
}
