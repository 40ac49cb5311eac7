import { AXIS_INK, GRID_INK, INK, PAPER } from '#src/charts/colours.ts';
import { NARROW_PX, type Drawing, type Room } from '#src/charts/draw/Drawing.ts';
import { FlowGlyph, FlowLifelines, FlowMarks } from '#src/charts/flows/FlowMarks.tsx';
import {
  columnMiddle,
  flowColumns,
  flowSpan,
  type FlowColumn,
  type FlowSpan,
} from '#src/charts/flows/flowLayout.ts';
import type { FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';

import { drawFlowsNarrow } from './drawFlowsNarrow.tsx';
import { drawBoxes, type Columns } from './flowBoxes.tsx';
import { LINE, Lines, wrapped, type Line } from './FlowLines.tsx';

/** Sizes in pixels. */
const LABELS = { least: 200, most: 340, share: 0.34, shareOfMany: 0.28 } as const;
/** More columns than this leave less room for words beside them. */
const MANY_COLUMNS = 4;
/** The narrowest column in which names can be read. */
const MIN_COLUMN_PX = 116;
const GAP = 16;
const GLYPH = 24;
/** The width of a letter in small type: an estimate, as text isn't measured. */
const LETTER_PX = 6.8;
/** Above and below what is in a row, the least it takes, and the height of a group's name. */
const SPACES = {
  usual: { pad: 7, row: 52, group: 30 },
  tight: { pad: 2, row: 34, group: 20 },
} as const;
type Spaces = (typeof SPACES)[keyof typeof SPACES];

/** Parties as boxes above lanes; an arrow in each row. Where there is little room, words stand above arrows. */
export function drawFlows(spec: FlowsSpec, room: Room): Drawing {
  if (room.width < NARROW_PX) return drawFlowsNarrow(spec, room);
  const whole = drawWide(spec, room, SPACES.usual);
  if (room.height === null || whole.height <= room.height) return whole;
  const notes = spec.parties.flatMap(({ label, keeps }) =>
    keeps.map((text) => `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`),
  );
  return { ...drawWide(withoutNotes(spec), room, SPACES.tight), notes };
}

/** What is said in smaller type is left out, but for dates. What parties keep is said below the drawing. */
const withoutNotes = (spec: FlowsSpec): FlowsSpec => ({
  ...spec,
  parties: spec.parties.map((party) => ({ ...party, note: null, keeps: [] })),
  groups: spec.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({ ...row, note: null })),
  })),
});

const notesOf = ({ note, since }: FlowRow): string =>
  [note, since].filter((text) => text !== null).join('; ');

type Placed = {
  readonly row: FlowRow;
  readonly span: FlowSpan;
  readonly words: readonly Line[];
  readonly above: readonly Line[];
  readonly below: readonly Line[];
  readonly height: number;
};

function drawWide(spec: FlowsSpec, room: Room, spaces: Spaces): Drawing {
  const { corner, groups, unstated, absent } = spec;
  const columns = flowColumns(spec);
  const share = columns.length > MANY_COLUMNS ? LABELS.shareOfMany : LABELS.share;
  const labels = Math.max(LABELS.least, Math.min(room.width * share, LABELS.most));
  const lanes: Columns = {
    columns,
    x: labels + GAP,
    width: Math.max(room.width - labels - GAP, columns.length * MIN_COLUMN_PX),
  };
  const whole = lanes.x + lanes.width;
  const each = lanes.width / columns.length;
  const boxes = drawBoxes(lanes, unstated);
  const place = (row: FlowRow): Placed => {
    const span = flowSpan(row, columns);
    const reach = Math.max(1, span.last - span.first) * each - 12;
    const words = [
      ...wrapped(row.label, labels - GLYPH, { isStrong: true }),
      ...wrapped(notesOf(row), labels - GLYPH, { most: 8 }),
    ];
    const above = wrapped(row.verb, reach, { most: 2 });
    const below = wrapped(row.state, reach, { most: 2 });
    const lines = Math.max(words.length, 2 * Math.max(above.length, below.length) + 0.6);
    return {
      row,
      span,
      words,
      above,
      below,
      height: Math.max(spaces.row, lines * LINE + 2 * spaces.pad),
    };
  };
  let y = boxes.end;
  const drawn = groups.map(({ label, rows }) => {
    const at = y + spaces.group - 9;
    if (label !== null) y += spaces.group;
    return {
      label,
      at,
      rows: rows.map((row) => {
        const placed = { ...place(row), top: y };
        y += placed.height;
        return placed;
      }),
    };
  });
  const said = wrapped(absent ?? '', whole, { most: 6 });
  const saidAt = y + 12;
  const height = said.length > 0 ? saidAt + said.length * LINE : y;
  const content = (
    <>
      {absent === null && (
        <text y={boxes.end - 8} fontSize="14" fill={AXIS_INK}>
          {corner}
        </text>
      )}
      <svg x={lanes.x} y={boxes.end} width={lanes.width} height={y - boxes.end} overflow="visible">
        {y > boxes.end && <FlowLifelines columns={columns} />}
      </svg>
      {boxes.content}
      {drawn.map(({ label, at, rows }) => (
        <g key={label ?? ''}>
          {label !== null && (
            <text y={at} fontSize="14" fontWeight="700" fill={INK}>
              {label}
            </text>
          )}
          {rows.map(({ top, height: high, ...placed }) => (
            <svg key={placed.row.id} y={top} width={whole} height={high} overflow="visible">
              <line x1="0" x2={whole} y1="0" y2="0" stroke={GRID_INK} />
              <RowWords {...placed} height={high} />
              <svg x={lanes.x} width={lanes.width} height={high} overflow="visible">
                <FlowMarks row={placed.row} span={placed.span} columns={columns.length} />
                <ArrowWords
                  {...placed}
                  height={high}
                  middle={middleOf(placed.span, columns, lanes)}
                />
              </svg>
            </svg>
          ))}
        </g>
      ))}
      <Lines lines={said} y={saidAt} />
    </>
  );
  return { width: whole, height: Math.ceil(height), notes: [], content };
}

const middleOf = ({ first, last }: FlowSpan, columns: readonly FlowColumn[], { width }: Columns) =>
  (width * (columnMiddle(first, columns.length) + columnMiddle(last, columns.length))) / 200;

const RowWords = ({ row, words, height }: Pick<Placed, 'row' | 'words' | 'height'>) => {
  const top = (height - words.length * LINE) / 2;
  return (
    <>
      <svg y={top} width="16" height="16">
        <FlowGlyph moves={row.moves} />
      </svg>
      <Lines lines={words} y={top} x={GLYPH} />
    </>
  );
};

/** The verb above an arrow, and its state below it. Lanes that they cross don't run through them. */
const ArrowWords = ({
  above,
  below,
  height,
  middle,
}: Pick<Placed, 'above' | 'below' | 'height'> & { readonly middle: number }) => {
  const text = (line: Line, y: number) => (
    <g key={y}>
      <rect
        x={middle - (line.text.length * LETTER_PX) / 2}
        y={y - 12}
        width={line.text.length * LETTER_PX}
        height="15"
        fill={PAPER}
      />
      <text x={middle} y={y} fontSize="13" fill={AXIS_INK} textAnchor="middle">
        {line.text}
      </text>
    </g>
  );
  return (
    <>
      {above.map((line, n) => text(line, height / 2 - 8 - (above.length - 1 - n) * LINE))}
      {below.map((line, n) => text(line, height / 2 + 18 + n * LINE))}
    </>
  );
};
