import { AXIS_INK, INK, PAPER } from '#src/charts/colours.ts';
import { drawChart } from '#src/charts/draw/drawChart.tsx';
import { LETTER_EM, lettersPerLine } from '#src/charts/draw/lettersPerLine.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { ILLUSTRATIVE, sourceLines } from '#src/outlets/sourceLines.ts';

import { Hatched } from './Hatched.tsx';
import { pictureHeadline } from './pictureHeadline.ts';

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
  const letters = lettersPerLine(
    room,
    kind.size,
    kind.weight > 400 ? LETTER_EM.bold : LETTER_EM.plain,
  );
  if (text === '') return [];
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

/** Room for the mark of the place that a picture is about, in pixels. */
const MARK_PX = 28;

/** As long as a line has room for; an address has no spaces to break at. */
const ADDRESS_PIECES = /.{1,120}/g;

type Props = {
  readonly content: FigureContent;
  /** Web address of what it shows. Left out: it is not known. */
  readonly address?: string;
};

/**
 * A figure as one SVG that needs no style sheet: what it finds and its subtitle above the chart; notes,
 * how to read it, source, date, licence and address below it. A figure without a chart is its sentences.
 */
export function FigurePicture({ content, address }: Props) {
  const { title, subtitle, isIllustrative, mark } = content;
  const { topic, headline } = pictureHeadline(content, title);
  const chart = content.chart && drawChart(content.chart, { width: FIGURE_WIDTH_PX, height: null });
  const room = Math.max(chart?.width ?? 0, FIGURE_WIDTH_PX);
  const height = chart?.height ?? 0;
  const width = room + 2 * MARGIN_PX;
  const notes = [
    ...(chart ? [] : content.sentences.filter((sentence) => sentence !== headline)),
    ...(content.reading === null ? [] : [content.reading]),
    ...content.notes,
    ...(chart?.notes ?? []),
  ];
  const source = [...sourceLines(content), ...(address?.match(ADDRESS_PIECES) ?? [])];
  const lines = (text: string, kind: Omit<Line, 'text' | 'top'>, gap: number) =>
    linesOf(text, kind, gap, room);
  const head = stack(
    [
      ...(isIllustrative ? lines(ILLUSTRATIVE, { size: 16, weight: 700, ink: INK }, 0) : []),
      ...lines(topic ?? '', { size: 16, weight: 700, ink: AXIS_INK }, isIllustrative ? 16 : 0),
      ...lines(headline, { size: 26, weight: 700, ink: INK }, isIllustrative && !topic ? 16 : 0),
      ...lines(subtitle, { size: 16, weight: 400, ink: AXIS_INK }, 2),
    ],
    MARGIN_PX - 8,
  );
  // Beside the first line that isn't the mark of what is made up.
  const marked = head.placed.find(({ text }) => text !== ILLUSTRATIVE);
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
      x={MARGIN_PX + (mark && line === marked ? MARK_PX : 0)}
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
      <title>{headline}</title>
      <desc>{[subtitle, ...notes, ...source].join(' ')}</desc>
      <rect width="100%" height="100%" fill={PAPER} />
      {isIllustrative && <Hatched height={MARGIN_PX + 26} pitch={8} />}
      {mark && marked && (
        <Marker
          kind={mark.marker}
          colour={mark.colour}
          x={MARGIN_PX + 10}
          y={marked.y - marked.size * 0.35}
          scale={1.4}
          isBare
        />
      )}
      {head.placed.map(text)}
      <svg x={MARGIN_PX} y={top} width={room} height={height} overflow="visible">
        {chart?.content}
      </svg>
      {foot.placed.map(text)}
    </svg>
  );
}
