import type { ReactNode } from 'react';

import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, GRID_INK, INK, type PlaceStyle } from '#src/charts/placeStyles.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

import {
  lettersPerLine,
  PictureFrame,
  FIGURE_WIDTH_PX,
  type PictureWords,
} from './PictureFrame.tsx';

/** What stands in one cell: a word or figure, and what is said of it in smaller type. */
type MatrixCell = {
  /** An SVG with a viewBox of its own, before the word. */
  readonly mark?: ReactNode;
  /** Colours of a chip of mark and word; none if left out. */
  readonly tint?: { readonly fill: string; readonly ink: string; readonly edge: string } | null;
  readonly strong: string;
  readonly quiet: readonly string[];
};

export type MatrixGroup = {
  /** The heading of the rows; null: none. */
  readonly label: string | null;
  readonly rows: readonly {
    readonly id: string;
    readonly head: MatrixCell;
    readonly cells: readonly MatrixCell[];
  }[];
};

type Props = {
  readonly words: PictureWords;
  /** The heading of the first column. */
  readonly corner: string;
  readonly columns: readonly { id: string; label: string; style?: PlaceStyle | undefined }[];
  readonly groups: readonly MatrixGroup[];
};

const HEADS = 200;
/** The narrowest column in which words can be read, in pixels. */
const MIN_COLUMN_PX = 112;
const LINE = 17;
const PAD = 8;
const MARK = 22;
const GROUP = 32;
/** Longer texts end in “…”. */
const MAX_LINES = 10;
const BOLD_LETTER_EM = 0.56;
const CHIP_PAD = 6;

type Line = { text: string; size: number; weight: number; ink: string };
type Chip = { tint: NonNullable<MatrixCell['tint']>; width: number };

/** The chip around a cell's mark and word, which is one line. */
const chipOf = ({ tint, strong }: MatrixCell): Chip | null =>
  tint ? { tint, width: MARK + strong.length * 15 * BOLD_LETTER_EM + 2 * CHIP_PAD } : null;

/** A cell's lines in a column of a width; beside a mark they are shorter. */
function linesOf({ strong, quiet, mark, tint }: MatrixCell, width: number): Line[] {
  const room = width - 12 - (mark ? MARK : 0);
  const set = (text: string, size: number, weight: number, ink: string) =>
    wrapLabel(text, lettersPerLine(room, size, weight > 400 ? BOLD_LETTER_EM : 0.5), MAX_LINES).map(
      (line) => ({
        text: line,
        size,
        weight,
        ink,
      }),
    );
  return [
    ...set(strong, 15, 600, tint?.ink ?? INK),
    ...quiet.flatMap((text) => set(text, 13, 400, AXIS_INK)),
  ].filter(({ text }) => text !== '');
}

/** Places the rows below each other, each as high as its longest cell. @returns the rows, and the y at which they end */
function stackRows(groups: readonly MatrixGroup[], from: number, width: number) {
  let y = from;
  const placed = groups.map(({ label, rows }) => {
    const labelAt = y + GROUP - PAD;
    if (label !== null) y += GROUP;
    return {
      label,
      labelAt,
      rows: rows.map(({ id, head, cells }) => {
        const top = y;
        const all = [linesOf(head, HEADS), ...cells.map((cell) => linesOf(cell, width))];
        y += Math.max(...all.map(({ length }) => length)) * LINE + 2 * PAD;
        return {
          id,
          top,
          all,
          marks: [null, ...cells.map(({ mark }) => mark)],
          chips: [null, ...cells.map(chipOf)],
        };
      }),
    };
  });
  return { placed, end: y };
}

/** A table of short words and figures as a picture to save; it widens with its columns. */
export function MatrixPicture({ words, corner, columns, groups }: Props) {
  const width = Math.max((FIGURE_WIDTH_PX - HEADS) / columns.length, MIN_COLUMN_PX);
  const room = HEADS + columns.length * width;
  const heads = columns.map(({ label, style }) =>
    linesOf({ strong: label, quiet: [], ...(style ? { mark: true } : {}) }, width),
  );
  const top = PAD + Math.max(1, ...heads.map(({ length }) => length)) * LINE + PAD;
  const { placed, end } = stackRows(groups, top, width);
  const at = (n: number) => (n === 0 ? 0 : HEADS + (n - 1) * width);
  const rule = (where: number) => <line x1="0" x2={room} y1={where} y2={where} stroke={GRID_INK} />;
  return (
    <PictureFrame words={words} room={room} height={end}>
      <text y={PAD + LINE - 4} fontSize="14" fill={AXIS_INK}>
        {corner}
      </text>
      {columns.map(({ id, style }, n) => (
        <svg key={id} x={at(n + 1)} y={PAD} overflow="visible">
          {style && <Marker kind={style.marker} colour={style.colour} x={8} y={8} />}
          <Lines lines={heads[n] ?? []} x={style ? MARK : 0} />
        </svg>
      ))}
      {rule(top)}
      {placed.map(({ label, labelAt, rows }) => (
        <g key={label ?? ''}>
          {label !== null && (
            <text y={labelAt} fontSize="14" fontWeight="700" fill={AXIS_INK}>
              {label}
            </text>
          )}
          {rows.map(({ id, top: from, all, marks, chips }) => (
            <g key={id}>
              {all.map((lines, n) => (
                <svg key={`${id} ${at(n)}`} x={at(n)} y={from + PAD} overflow="visible">
                  {chips[n] && <ChipShape {...chips[n]} />}
                  {marks[n] && (
                    <svg width="16" height="16" color={chips[n]?.tint.ink ?? INK}>
                      {marks[n]}
                    </svg>
                  )}
                  <Lines lines={lines} x={marks[n] ? MARK : 0} />
                </svg>
              ))}
              {rule(from)}
            </g>
          ))}
        </g>
      ))}
    </PictureFrame>
  );
}

const ChipShape = ({ tint, width }: Chip) => (
  <rect x={-CHIP_PAD} y="-3" width={width} height="21" rx="3" fill={tint.fill} stroke={tint.edge} />
);

const Lines = ({ lines, x }: { readonly lines: readonly Line[]; readonly x: number }) =>
  lines.map(({ text, size, weight, ink }, n) => (
    <text
      // Lines are positions, so the index is their identity.
      key={n}
      x={x}
      y={LINE * (n + 1) - 4}
      fontSize={size}
      fontWeight={weight}
      fill={ink}
    >
      {text}
    </text>
  ));
