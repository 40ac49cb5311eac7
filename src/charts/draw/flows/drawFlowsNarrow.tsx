import { INK, PAPER } from '#src/charts/colours.ts';
import type { Drawing, Room } from '#src/charts/draw/Drawing.ts';
import { fitText } from '#src/charts/draw/fitText.ts';
import { FlowLifelines, FlowMarks } from '#src/charts/flows/FlowMarks.tsx';
import { flowColumns, flowSpan, type FlowColumn } from '#src/charts/flows/flowLayout.ts';
import type { FlowsSpec } from '#src/contract/flowsSpec.ts';

import { drawBoxes, type Columns } from './flowBoxes.tsx';
import { LINE, Lines, wrapped } from './FlowLines.tsx';

/** A row: its words on a line, and below it its arrow; in pixels. */
const NARROW = { words: 20, arrow: 16 } as const;

/** What moves, how far it has come and its arrow below it: for a card. */
export function drawFlowsNarrow(spec: FlowsSpec, { width }: Room): Drawing {
  const { groups, unstated, absent } = spec;
  const columns = flowColumns(spec);
  const lanes: Columns = { columns, x: 0, width };
  const boxes = drawBoxes({ ...lanes, columns: columns.map((one) => one && brief(one)) }, unstated);
  const rows = groups.flatMap((group) => group.rows);
  const row = NARROW.words + NARROW.arrow;
  const said = wrapped(absent ?? '', width, { most: 6 });
  return {
    width,
    height: boxes.end + Math.max(rows.length * row, said.length * LINE + 8),
    notes: [],
    content: (
      <>
        <svg y={boxes.end} width={width} height={rows.length * row}>
          {rows.length > 0 && <FlowLifelines columns={columns} />}
        </svg>
        {boxes.content}
        {rows.map((one, n) => (
          <svg key={one.id} y={boxes.end + n * row} width={width} height={row} overflow="visible">
            <text
              y="15"
              fontSize="14"
              fontWeight="700"
              fill={INK}
              stroke={PAPER}
              strokeWidth="5"
              paintOrder="stroke"
            >
              {fitText(`${one.label}, ${one.state}`, { width, height: 20 }, [14, 12]).lines}
            </text>
            <svg y={NARROW.words} width={width} height={NARROW.arrow} overflow="visible">
              <FlowMarks row={one} span={flowSpan(one, columns)} columns={columns.length} />
            </svg>
          </svg>
        ))}
        <Lines lines={said} y={boxes.end + 8} />
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
