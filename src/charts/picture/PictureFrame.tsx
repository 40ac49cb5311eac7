import type { ReactNode } from 'react';

import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

import { Hatched } from './Hatched.tsx';

/** The words of a picture, which must stand alone once it is saved. */
export type PictureWords = {
  /** The finding. */
  readonly title: string;
  /** Measure, unit, sex, period. */
  readonly subtitle: string;
  /** Cautions: proxies, no limits, breaks. */
  readonly notes: readonly string[];
  /** Lines with the dataset, the record's date and the licence. */
  readonly source: readonly string[];
  readonly isIllustrative: boolean;
};

const MARGIN_PX = 32;
/** The usual width of the chart in a picture. */
export const FIGURE_WIDTH_PX = 896;

/**
 * How many letters fit on a line: an estimate, as text isn't measured.
 * @param room,size width of the line and font size, in pixels
 * @param share width of a letter in font sizes: about 0.5 in Arial, more in bold
 */
export const lettersPerLine = (room: number, size: number, share = 0.5): number =>
  Math.floor(room / (size * share));

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

/** The mark on every illustrative picture and file. */
export const ILLUSTRATIVE = 'Illustrative: made up for demonstration';

const QUIET = { size: 14, weight: 400, ink: AXIS_INK };

/**
 * A picture as one SVG that needs no style sheet: the title and subtitle above the chart; notes,
 * source, date and licence below it.
 * @param room,height width and height of the chart, in pixels
 */
export function PictureFrame({
  words,
  room = FIGURE_WIDTH_PX,
  height,
  children,
}: {
  readonly words: PictureWords;
  readonly room?: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  const width = room + 2 * MARGIN_PX;
  const lines = (text: string, kind: Omit<Line, 'text' | 'top'>, gap: number) =>
    linesOf(text, kind, gap, room);
  const head = stack(
    [
      ...(words.isIllustrative ? lines(ILLUSTRATIVE, { size: 16, weight: 700, ink: INK }, 0) : []),
      ...lines(words.title, { size: 26, weight: 700, ink: INK }, words.isIllustrative ? 16 : 0),
      ...lines(words.subtitle, { size: 16, weight: 400, ink: AXIS_INK }, 2),
    ],
    MARGIN_PX - 8,
  );
  const top = head.end + 24;
  const foot = stack(
    [
      ...words.notes.flatMap((note) => lines(note, { ...QUIET, ink: INK }, 2)),
      ...words.source.flatMap((line, n) => lines(line, QUIET, n === 0 ? 10 : 0)),
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
      <title>{words.title}</title>
      <desc>{[words.subtitle, ...words.notes, ...words.source].join(' ')}</desc>
      <rect width="100%" height="100%" fill="#fff" />
      {words.isIllustrative && <Hatched height={MARGIN_PX + 26} pitch={8} />}
      {head.placed.map(text)}
      <svg x={MARGIN_PX} y={top} width={room} height={height} overflow="visible">
        {children}
      </svg>
      {foot.placed.map(text)}
    </svg>
  );
}
