import { AXIS_INK, INK, PAPER } from '#src/charts/colours.ts';
import type { FlowColumn } from '#src/charts/flows/flowLayout.ts';
import { Marker } from '#src/charts/Marker.tsx';

import { LINE, Lines, wrapped, type Line } from './FlowLines.tsx';

/** Around the line above what a party keeps, in pixels. */
const RULE = 8;
/** Between boxes of parties. */
const BETWEEN = 8;

type Box = {
  readonly column: FlowColumn;
  readonly name: readonly Line[];
  readonly note: readonly Line[];
  readonly keeps: readonly Line[];
  readonly height: number;
};

/** What stands in the box of a party. @param width of the box, in pixels */
function boxOf(column: FlowColumn, unstated: string | null, width: number): Box {
  const room = width - 2 * BETWEEN;
  const { label = '', note = null, style = null, keeps = [] } = column ?? {};
  const lines = {
    name: wrapped(label, room, { isStrong: true, most: 6 }),
    note: wrapped(column ? (note ?? '') : (unstated ?? ''), room, { most: 6 }),
    keeps: keeps.flatMap((text) => wrapped(text, room, { most: 6 })),
  };
  const count = lines.name.length + lines.note.length + lines.keeps.length + (style ? 1 : 0);
  const rule = lines.keeps.length > 0 ? RULE : 0;
  return { column, ...lines, height: count * LINE + rule + 2 * BETWEEN };
}

/** Columns of a drawing, and where they are, in pixels. */
export type Columns = {
  readonly columns: readonly FlowColumn[];
  readonly x: number;
  readonly width: number;
};

/** The boxes above the lanes. @returns them, and the y at which they end */
export function drawBoxes({ columns, x, width }: Columns, unstated: string | null) {
  const each = width / columns.length;
  const boxes = columns.map((column) => boxOf(column, unstated, each - BETWEEN));
  const height = Math.max(0, ...boxes.map((box) => box.height));
  const content = boxes.map(({ column, name, note, keeps }, n) => {
    const style = column?.style ?? null;
    const top = BETWEEN + (style ? LINE : 0);
    const kept = top + (name.length + note.length) * LINE + RULE;
    return (
      <svg key={column?.id ?? ''} x={x + n * each + BETWEEN / 2} y="1" overflow="visible">
        <rect
          width={each - BETWEEN}
          height={height}
          fill={PAPER}
          stroke={column ? INK : AXIS_INK}
          strokeWidth="2"
          {...(column === null && { strokeDasharray: '6 4' })}
        />
        {style && (
          <Marker kind={style.marker} colour={style.colour} x={BETWEEN + 7} y={15} isBare />
        )}
        <Lines lines={[...name, ...note]} y={top} x={BETWEEN} />
        {keeps.length > 0 && (
          <line
            x1={BETWEEN}
            x2={each - 2 * BETWEEN}
            y1={kept - RULE / 2}
            y2={kept - RULE / 2}
            stroke={AXIS_INK}
          />
        )}
        <Lines lines={keeps} y={kept} x={BETWEEN} />
      </svg>
    );
  });
  return { content, end: height + 2 };
}
