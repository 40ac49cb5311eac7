import { INK, PAPER } from '#src/charts/colours.ts';
import type { Drawing, Room } from '#src/charts/draw/Drawing.ts';
import { LETTER_EM, lettersPerLine } from '#src/charts/draw/lettersPerLine.ts';
import { FlowLifelines, FlowMarks } from '#src/charts/flows/FlowMarks.tsx';
import { flowColumns, flowSpan, type FlowColumn } from '#src/charts/flows/flowLayout.ts';
import type { FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';

import { drawBoxes, type Columns } from './flowBoxes.tsx';
import { LINE, Lines, wrapped } from './FlowLines.tsx';

/** A row: its words on a line, and below it its arrow; in pixels. */
const NARROW = { words: 20, arrow: 16 } as const;
/** Names of more parties than this are set smaller, by how much. */
const MANY_COLUMNS = 3;
const SMALLER = 0.7;

/** What moves and how far it has come, on one line: what doesn't fit is cut from the former. */
function wordsOf({ label, state }: FlowRow, width: number): string {
  const letters = lettersPerLine(width, 14, LETTER_EM.bold) - state.length - 2;
  const shown = label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
  return `${shown}, ${state}`;
}

/** What moves, how far it has come and its arrow below it, as many as there is room for: for a card. */
export function drawFlowsNarrow(spec: FlowsSpec, { width, height }: Room): Drawing {
  const { groups, unstated, absent } = spec;
  const columns = flowColumns(spec);
  const scale = columns.length > MANY_COLUMNS ? SMALLER : 1;
  const heads: Columns = {
    columns: columns.map((one) => one && brief(one)),
    x: 0,
    width: width / scale,
  };
  const boxes = drawBoxes(heads, unstated);
  const top = boxes.end * scale;
  const all = groups.flatMap((group) => group.rows);
  const row = NARROW.words + NARROW.arrow;
  const fitting = height === null ? all.length : Math.floor((height - top) / row);
  // The last line says how many are left out.
  const rows = all.length <= fitting ? all : all.slice(0, Math.max(1, fitting - 1));
  const left = all.length - rows.length;
  const text = left > 0 ? `And ${left} more, on its page.` : (absent ?? '');
  const said = wrapped(text, width, { most: 6 });
  const end = top + rows.length * row;
  return {
    width,
    height: end + (said.length > 0 ? said.length * LINE + 8 : 0),
    notes: [],
    content: (
      <>
        <svg y={top} width={width} height={rows.length * row}>
          {rows.length > 0 && <FlowLifelines columns={columns} />}
        </svg>
        <g transform={`scale(${scale})`}>{boxes.content}</g>
        {rows.map((one, n) => (
          <svg key={one.id} y={top + n * row} width={width} height={row} overflow="visible">
            {/* Lanes don't run through its words. */}
            <rect width={width} height={NARROW.words} fill={PAPER} />
            <text y="15" fontSize="14" fontWeight="700" fill={INK}>
              {wordsOf(one, width)}
            </text>
            <svg y={NARROW.words} width={width} height={NARROW.arrow} overflow="visible">
              <FlowMarks row={one} span={flowSpan(one, columns)} columns={columns.length} />
            </svg>
          </svg>
        ))}
        <Lines lines={said} y={end + 4} />
      </>
    ),
  };
}

/** A party's name alone. */
const brief = (column: NonNullable<FlowColumn>): FlowColumn => ({
  ...column,
  note: null,
  keeps: [],
});
