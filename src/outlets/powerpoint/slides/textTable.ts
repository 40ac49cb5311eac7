import type { Paint } from '#src/outlets/powerpoint/colours.ts';
import { line, LINE_EM, MIN_TEXT_PX, type Paragraph } from '#src/outlets/powerpoint/text.ts';
import { cutToLines, linesIn } from '#src/outlets/powerpoint/textWidth.ts';

import { CELL_PAD, type NativeCell, type NativeTable } from './tableXml.ts';

/** A cell before its size is known. */
export type TextCell = {
  readonly strong: string;
  /** In smaller type below it. */
  readonly quiet?: readonly string[];
  /** Colours of a status. */
  readonly fill?: Paint;
  readonly ink?: Paint;
};

export type TextTable = {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly isGroup?: boolean; readonly cells: readonly TextCell[] }[];
};

/** Font sizes in pixels, largest first. Below the smallest that a room can read only rather than spill over. */
const SIZES = [36, 32, 30, 28, 26, MIN_TEXT_PX] as const;
const LAST_SIZES = [22, 20, 18, 16] as const;
const ROW_PX = { least: 40, most: 120 } as const;

type Measure = { readonly width: number; readonly size: number };

const quietSize = (size: number): number => Math.max(Math.min(size, MIN_TEXT_PX), size - 4);

const inner = (width: number): number => width - 2 * CELL_PAD.x;

function heightOf({ strong, quiet = [] }: TextCell, { width, size }: Measure): number {
  const small = quietSize(size);
  const strongLines = linesIn(strong, inner(width), size, true);
  const quietLines = quiet.reduce((sum, text) => sum + linesIn(text, inner(width), small), 0);
  return Math.ceil((strongLines * size + quietLines * small) * LINE_EM) + 2 * CELL_PAD.y + 2;
}

function nativeCell(cell: TextCell, size: number): NativeCell {
  const { strong, quiet = [], fill, ink = 'tx1' } = cell;
  const paint = fill === undefined ? 'tx2' : ink;
  const paragraphs: Paragraph[] = [
    ...(strong === '' ? [] : [line(strong, { size, isBold: true, paint: ink })]),
    ...quiet
      .filter((text) => text !== '')
      .map((text) => line(text, { size: quietSize(size), isBold: false, paint })),
  ];
  return { paragraphs, ...(fill !== undefined && { fill }) };
}

type Room = {
  readonly widths: readonly number[];
  readonly height: number;
  /** The largest type, in pixels. Left out: as large as fits. */
  readonly largest?: number;
  /** Whether all rows below the head are of one height, as what is drawn beside them needs. */
  readonly isEven?: boolean;
};

function heights({ columns, rows }: TextTable, { widths, isEven = false }: Room, size: number) {
  const highest = (cells: readonly TextCell[]) =>
    Math.max(
      ROW_PX.least,
      ...cells.map((cell, n) => heightOf(cell, { width: widths[n] ?? 0, size })),
    );
  const head = highest(columns.map((strong) => ({ strong })));
  const each = rows.map(({ cells }) => highest(cells));
  const most = Math.max(...each);
  return { head, rows: isEven ? each.map(() => most) : each };
}

const total = ({ head, rows }: { head: number; rows: readonly number[] }): number =>
  rows.reduce((sum, height) => sum + height, head);

/** Cuts what is said in cells to so many lines: the notes have it whole. */
const shortened = (table: TextTable, widths: readonly number[], lines: number): TextTable => ({
  ...table,
  rows: table.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell, n) => {
      const measure = { width: inner(widths[n] ?? 0), lines };
      const [size = 16] = LAST_SIZES.slice(-1);
      return {
        ...cell,
        strong: cutToLines(cell.strong, { ...measure, size, isBold: true }),
        quiet: (cell.quiet ?? [])
          .slice(0, lines - 1)
          .map((text) => cutToLines(text, { ...measure, size })),
      };
    }),
  })),
});

/**
 * Sets a table in the largest type in which it fits into its room, and spreads its rows over the room
 * that is left. What doesn't fit in the smallest type is cut.
 */
export function setTable(table: TextTable, room: Room): NativeTable {
  const fits = (one: TextTable, size: number) => total(heights(one, room, size)) <= room.height;
  const { largest = Infinity } = room;
  const sizes = [...SIZES, ...LAST_SIZES].filter((one) => one <= largest);
  const size = sizes.find((one) => fits(table, one)) ?? LAST_SIZES[LAST_SIZES.length - 1] ?? 16;
  const said = fits(table, size)
    ? table
    : ([3, 2, 1]
        .map((lines) => shortened(table, room.widths, lines))
        .find((one) => fits(one, size)) ?? shortened(table, room.widths, 1));
  const needed = heights(said, room, size);
  const spare = (room.height - total(needed)) / Math.max(1, needed.rows.length);
  const spread = (height: number) =>
    Math.floor(Math.max(height, Math.min(ROW_PX.most, height + Math.max(0, spare))));
  return {
    name: table.name,
    description: table.description,
    widths: room.widths,
    rows: [
      {
        height: needed.head,
        cells: said.columns.map((label) =>
          nativeCell({ strong: label, ink: 'tx2' }, quietSize(size)),
        ),
      },
      ...said.rows.map(({ isGroup = false, cells }, n) => ({
        height: isGroup ? (needed.rows[n] ?? 0) : spread(needed.rows[n] ?? 0),
        cells: cells.map((cell) => nativeCell(cell, size)),
      })),
    ],
  };
}
