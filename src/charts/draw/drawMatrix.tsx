import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { MatrixCell, MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { CELL_FLAG_WORDS } from '#src/narrative/register/statusWords.ts';

import { NARROW_PX, type Drawing, type Room } from './Drawing.ts';
import { drawMatrixNarrow } from './drawMatrixNarrow.tsx';
import { StatusWord } from './drawStatus.tsx';
import { LETTER_EM, lettersPerLine } from './lettersPerLine.ts';

const MIN_HEADS_PX = 200;
/** The narrowest column in which words can be read, in pixels. */
const MIN_COLUMN_PX = 112;
const LINE = 17;
const MARK = 22;
const CHIP = 26;
/** Space above and below what is in a row, and the height of a group's name. */
const SPACES = { usual: { pad: 8, group: 32 }, tight: { pad: 4, group: 26 } } as const;
type Spaces = (typeof SPACES)[keyof typeof SPACES];
/** Longer texts end in “…”. */
const MAX_LINES = 10;

type Line = { text: string; size: number; weight: number; ink: string };

/** A text's lines in a column of a width. @param mark width of a mark beside it, in pixels */
function linesOf(
  { strong, quiet, flags = [] }: Pick<MatrixCell, 'strong' | 'quiet' | 'flags'>,
  width: number,
  mark = 0,
): Line[] {
  const room = width - 12 - mark;
  const set = (text: string, size: number, weight: number, ink: string) =>
    wrapLabel(
      text,
      lettersPerLine(room, size, weight > 400 ? LETTER_EM.bold : LETTER_EM.plain),
      MAX_LINES,
    ).map((line) => ({
      text: line,
      size,
      weight,
      ink,
    }));
  return [
    ...set(strong, 15, 600, INK),
    ...quiet.flatMap((text) => set(text, 13, 400, AXIS_INK)),
    ...flags.flatMap((flag) =>
      set(`${CELL_FLAG_WORDS[flag].mark} ${CELL_FLAG_WORDS[flag].label}`, 13, 400, INK),
    ),
  ].filter(({ text }) => text !== '');
}

type Chip = { status: NonNullable<MatrixCell['status']>; word: string };
type PlacedCell = { chip: Chip | null; lines: readonly Line[] };

const chipOf = ({ status, strong }: MatrixCell): Chip | null => status && { status, word: strong };

const heightOf = ({ chip, lines }: PlacedCell): number => lines.length * LINE + (chip ? CHIP : 0);

/** The width of the first column: its longest text takes two lines, or half of the room at most. */
function headsWidth({ groups, columns }: MatrixSpec, width: number): number {
  const most = columns.length > 2 ? MIN_HEADS_PX : width * 0.45;
  const longest = Math.max(
    0,
    ...groups.flatMap(({ rows }) => rows.map(({ head }) => head.strong.length)),
  );
  return Math.max(MIN_HEADS_PX, Math.min((longest * 15 * 0.56) / 2 + 24, most));
}

/** Places the rows below each other, each as high as its longest cell. @returns the rows, and the y at which they end */
function stackRows(
  groups: MatrixSpec['groups'],
  from: number,
  { width, heads }: { width: number; heads: number },
  { pad, group }: Spaces,
) {
  let y = from;
  const placed = groups.map(({ label, rows }) => {
    const labelAt = y + group - pad;
    if (label !== null) y += group;
    return {
      label,
      labelAt,
      rows: rows.map(({ id, head, cells }) => {
        const top = y;
        const all = [
          { chip: null, lines: linesOf(head, heads) },
          ...cells.map((cell) => ({
            chip: chipOf(cell),
            // A chip has the word.
            lines: linesOf(cell.status ? { ...cell, strong: '' } : cell, width),
          })),
        ];
        y += Math.max(...all.map(heightOf)) + 2 * pad;
        return { id, top, all };
      }),
    };
  });
  return { placed, end: y };
}

/** The statuses of cells alone, where what is said of them in smaller type has no room. */
const withoutDetails = (spec: MatrixSpec): MatrixSpec => ({
  ...spec,
  groups: spec.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.status === null ? cell : { ...cell, quiet: [] })),
    })),
  })),
});

/**
 * A table of short words and figures; it widens with its columns. Where it is higher than its room,
 * its rows stand closer, and its statuses have nothing below them.
 */
export function drawMatrix(spec: MatrixSpec, room: Room): Drawing {
  if (room.width < NARROW_PX) return drawMatrixNarrow(spec, room);
  const whole = drawWide(spec, room, SPACES.usual);
  if (room.height === null || whole.height <= room.height) return whole;
  return drawWide(withoutDetails(spec), room, SPACES.tight);
}

function drawWide(spec: MatrixSpec, room: Room, spaces: Spaces): Drawing {
  const { corner, columns, groups } = spec;
  const { pad } = spaces;
  const heads = headsWidth(spec, room.width);
  const width = Math.max((room.width - heads) / columns.length, MIN_COLUMN_PX);
  const whole = heads + columns.length * width;
  const columnHeads = columns.map(({ label, style }) =>
    linesOf({ strong: label, quiet: [] }, width, style ? MARK : 0),
  );
  const top = pad + Math.max(1, ...columnHeads.map(({ length }) => length)) * LINE + pad;
  const { placed, end } = stackRows(groups, top, { width, heads }, spaces);
  const at = (n: number) => (n === 0 ? 0 : heads + (n - 1) * width);
  const rule = (where: number) => (
    <line x1="0" x2={whole} y1={where} y2={where} stroke={GRID_INK} />
  );
  const content = (
    <>
      <text y={pad + LINE - 4} fontSize="14" fill={AXIS_INK}>
        {corner}
      </text>
      {columns.map(({ id, style }, n) => (
        <svg key={id} x={at(n + 1)} y={pad} overflow="visible">
          {style && <Marker kind={style.marker} colour={style.colour} x={8} y={8} isBare />}
          <Lines lines={columnHeads[n] ?? []} x={style ? MARK : 0} />
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
          {rows.map(({ id, top: from, all }) => (
            <g key={id}>
              {all.map(({ chip, lines }, n) => (
                <svg key={`${id} ${at(n)}`} x={at(n)} y={from + pad} overflow="visible">
                  {chip && <StatusWord {...chip} x={0} y={10} size={14} />}
                  <Lines lines={lines} y={chip ? CHIP : 0} />
                </svg>
              ))}
              {rule(from)}
            </g>
          ))}
        </g>
      ))}
    </>
  );
  return { width: whole, height: end, notes: [], content };
}

const Lines = ({
  lines,
  x = 0,
  y = 0,
}: {
  readonly lines: readonly Line[];
  readonly x?: number;
  readonly y?: number;
}) =>
  lines.map(({ text, size, weight, ink }, n) => (
    <text
      // Lines are positions, so the index is their identity.
      key={n}
      x={x}
      y={y + LINE * (n + 1) - 4}
      fontSize={size}
      fontWeight={weight}
      fill={ink}
    >
      {text}
    </text>
  ));
