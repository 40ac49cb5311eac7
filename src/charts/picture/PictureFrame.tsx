import type { ReactNode } from 'react';

import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

import { Hatched } from './Hatched.tsx';

/** What a picture says about itself, as nothing stands around it once it is saved. */
export type PictureWords = {
  /** The finding. */
  readonly title: string;
  /** Measure, unit, whom, when. */
  readonly subtitle: string;
  /** What a reader must know: proxies, no limits, breaks. */
  readonly notes: readonly string[];
  /** Whose figures, the date of the record, the licence. */
  readonly source: readonly string[];
  readonly isIllustrative: boolean;
};

const MARGIN_PX = 32;
/** The width that a figure has, in pixels, unless it needs more. */
export const FIGURE_WIDTH_PX = 896;

/** Nothing is measured: a letter of Arial is about half as wide as it is high, a bold one wider. */
export const lettersPerLine = (room: number, size: number, share = 0.5): number =>
  Math.floor(room / (size * share));

type Line = { text: string; size: number; weight: number; ink: string; top: number };

/** Lines of text, each with its distance from the line before. */
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

/** Puts lines one under the other. @returns their baselines, and where the last one ends */
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

/** Over, before and beside everything that is made up. */
export const ILLUSTRATIVE = 'Illustrative: made up for demonstration';

const QUIET = { size: 14, weight: 400, ink: AXIS_INK };

/**
 * A picture that stands alone, as one SVG that needs no style sheet: the finding over the figure,
 * under it what must be known, whose figures they are, as at when, and the licence.
 * @param room,height of the figure, in pixels
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
