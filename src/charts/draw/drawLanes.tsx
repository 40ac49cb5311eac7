import type { ReactNode } from 'react';

import { AXIS_INK, INK } from '#src/charts/colours.ts';
import { DotLane } from '#src/charts/lanes/DotLane.tsx';
import { dumbbellScale } from '#src/charts/lanes/DumbbellChart.tsx';
import { DumbbellLane } from '#src/charts/lanes/DumbbellLane.tsx';
import { ComparatorName, DotAxis } from '#src/charts/lanes/LaneRows.tsx';
import { lanesLayout } from '#src/charts/lanes/LanesChart.tsx';
import { Marker } from '#src/charts/Marker.tsx';
import type { Scale } from '#src/charts/scale.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { DotComparator, DumbbellSpec, LanesSpec } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';

import { NARROW_PX, type Drawing, type Room } from './Drawing.ts';
import { Unit } from './Unit.tsx';

/** Sizes in pixels. */
const LABELS = 240;
const FIGURES = 236;
const ROW = 60;
const MIN_NARROW_ROW = 38;
const NARROW_WORDS = 18;
const NAME = 20;
const HEAD = 24;
const AXIS = 26;

type Row = {
  id: string;
  label: string;
  note: string | null;
  style: PlaceStyle;
  lane: ReactNode;
  figure: string;
  verdict: string | null;
};

type Lanes = {
  readonly unit: string;
  readonly scale: Scale;
  readonly comparators: readonly DotComparator[];
  readonly rows: readonly Row[];
};

/** The words of a drawing of `LanesChart`. */
export function drawLanes(spec: LanesSpec, room: Room): Drawing {
  const { comparators: all, scale } = lanesLayout(spec);
  // Where there is little room, only the one that verdicts are by.
  const comparators = room.width < NARROW_PX ? all.slice(0, 1) : all;
  const rows = spec.rows.map((row) => ({
    ...row,
    figure: row.interval === null ? row.text : `${row.text} ${row.interval}`,
    lane: <DotLane scale={scale} dot={row} comparators={comparators} />,
  }));
  return draw({ unit: spec.unit, scale, comparators, rows }, room);
}

/** `DumbbellChart` with its words. */
export function drawDumbbell(spec: DumbbellSpec, room: Room): Drawing {
  const scale = dumbbellScale(spec);
  const { comparators = [] } = spec;
  const rows = spec.rows.map((row) => ({
    ...row,
    figure: row.text,
    lane: <DumbbellLane scale={scale} row={row} comparators={comparators} />,
  }));
  const unit = `${spec.unit} · hollow: ${spec.before}, filled: ${spec.after}`;
  return draw({ unit, scale, comparators, rows }, room);
}

function draw(lanes: Lanes, room: Room): Drawing {
  const { scale, comparators, rows, unit } = lanes;
  const isNarrow = room.width < NARROW_PX;
  const top = HEAD + comparators.length * NAME;
  const around = top + AXIS;
  const fitting = ((room.height ?? 0) - around) / Math.max(rows.length, 1);
  const row =
    isNarrow && room.height !== null ? Math.min(ROW, Math.max(fitting, MIN_NARROW_ROW)) : ROW;
  const lane = isNarrow
    ? { x: 8, width: room.width - 16 }
    : { x: LABELS + 16, width: room.width - LABELS - FIGURES - 32 };
  const RowWords = isNarrow ? WordsAbove : WordsBeside;
  return {
    width: room.width,
    height: around + rows.length * row,
    notes: [],
    content: (
      <>
        <Unit>{unit}</Unit>
        {comparators.map((comparator, n) => (
          <svg key={comparator.id} {...lane} y={HEAD + n * NAME} height={NAME} overflow="visible">
            <ComparatorName comparator={comparator} scale={scale} />
          </svg>
        ))}
        {rows.map((one, n) => (
          <svg key={one.id} y={top + n * row} width={room.width} height={row} overflow="visible">
            <RowWords row={one} right={isNarrow ? room.width : lane.x + lane.width + 16} />
            <svg
              {...lane}
              y={isNarrow ? NARROW_WORDS : 0}
              height={isNarrow ? row - NARROW_WORDS : row}
              overflow="visible"
            >
              {one.lane}
            </svg>
          </svg>
        ))}
        <svg {...lane} y={top + rows.length * row} height={AXIS} overflow="visible">
          <DotAxis scale={scale} />
        </svg>
      </>
    ),
  };
}

type RowWordsProps = {
  readonly row: Row;
  /** Where the figure begins, or in a narrow drawing ends. */
  readonly right: number;
};

/** A row's name left of its lane, and its figure right of it. */
const WordsBeside = ({ row: { label, note, style, figure, verdict }, right }: RowWordsProps) => (
  <>
    <Marker kind={style.marker} colour={style.colour} x={10} y={ROW / 2} isBare />
    <Lines
      x={26}
      strong={wrapLabel(label, 24, 2)}
      quiet={note === null ? [] : wrapLabel(note, 32, 2)}
    />
    <Lines x={right} strong={[figure]} quiet={verdict === null ? [] : wrapLabel(verdict, 38, 2)} />
  </>
);

/** A row's name and figure on one line above its lane. */
const WordsAbove = ({ row: { label, note, style, figure }, right }: RowWordsProps) => (
  <>
    <Marker kind={style.marker} colour={style.colour} x={8} y={10} isBare />
    <text x="22" y="15" fontSize="15" fontWeight="700" fill={INK}>
      {note?.startsWith('proxy') ? `${label} (proxy)` : label}
    </text>
    <text x={right} y="15" fontSize="15" fontWeight="700" fill={INK} textAnchor="end">
      {figure}
    </text>
  </>
);

const LINE = 17;

/** A few lines of text, vertically centred in a row. */
function Lines({
  x,
  strong,
  quiet,
}: {
  readonly x: number;
  readonly strong: readonly string[];
  readonly quiet: readonly string[];
}) {
  const lines = [...strong, ...quiet];
  const first = ROW / 2 - (lines.length * LINE) / 2 + 13;
  return lines.map((line, n) => (
    <text
      key={line}
      x={x}
      y={first + n * LINE}
      fontSize={n < strong.length ? 16 : 13}
      fontWeight={n < strong.length ? 600 : 400}
      fill={n < strong.length ? INK : AXIS_INK}
    >
      {line}
    </text>
  ));
}
