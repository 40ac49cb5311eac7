import type { ReactNode } from 'react';

import { DotLane } from '#src/charts/lanes/DotLane.tsx';
import { DumbbellLane } from '#src/charts/lanes/DumbbellLane.tsx';
import { ComparatorName, DotAxis, dotScale } from '#src/charts/lanes/LaneRows.tsx';
import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK, type PlaceStyle } from '#src/charts/placeStyles.ts';
import type { DotComparator, DotRow, DumbbellRow } from '#src/charts/rows.ts';
import type { Scale } from '#src/charts/scale.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

import { PictureFrame, FIGURE_WIDTH_PX, type PictureWords } from './PictureFrame.tsx';
import { Unit } from './Unit.tsx';

const LABELS = 220;
const FIGURES = 236;
const LANE = FIGURE_WIDTH_PX - LABELS - FIGURES - 32;
const ROW = 60;
const NAME = 20;
const HEAD = 24;

type Axis = {
  readonly words: PictureWords;
  readonly unit: string;
  readonly formatTick: (value: number) => string;
  readonly least?: number | null;
  readonly most?: number | null;
};

type Row = {
  id: string;
  label: string;
  note: string | null;
  style: PlaceStyle;
  lane: ReactNode;
  figure: string;
  verdict: string | null;
};

/** `DotPlot` as a picture to save. */
export function DotPicture({
  rows,
  comparators,
  ...axis
}: Axis & { readonly rows: readonly DotRow[]; readonly comparators: readonly DotComparator[] }) {
  const drawn = comparators.filter(({ value }) => value !== null);
  const scale = dotScale([...rows, ...drawn], axis);
  return (
    <Lanes
      {...axis}
      scale={scale}
      comparators={drawn}
      rows={rows.map((row) => ({
        ...row,
        figure: row.interval === null ? row.text : `${row.text} ${row.interval}`,
        lane: <DotLane scale={scale} dot={row} comparators={drawn} />,
      }))}
    />
  );
}

/** `Dumbbell` as a picture to save. */
export function DumbbellPicture({
  rows,
  before,
  after,
  unit,
  ...axis
}: Axis & {
  readonly rows: readonly DumbbellRow[];
  readonly before: string;
  readonly after: string;
}) {
  const scale = dotScale(
    rows.flatMap((row) => [row.before, row.after]),
    axis,
  );
  return (
    <Lanes
      {...axis}
      unit={`${unit} · hollow: ${before}, filled: ${after}`}
      scale={scale}
      comparators={[]}
      rows={rows.map((row) => ({
        ...row,
        figure: row.text,
        lane: <DumbbellLane scale={scale} row={row} />,
      }))}
    />
  );
}

function Lanes({
  words,
  unit,
  formatTick,
  scale,
  comparators,
  rows,
}: Axis & {
  readonly scale: Scale;
  readonly comparators: readonly DotComparator[];
  readonly rows: readonly Row[];
}) {
  const top = HEAD + comparators.length * NAME;
  const lane = { x: LABELS + 16, width: LANE };
  return (
    <PictureFrame words={words} height={top + rows.length * ROW + 26}>
      <Unit>{unit}</Unit>
      {comparators.map((comparator, n) => (
        <svg key={comparator.id} {...lane} y={HEAD + n * NAME} height={NAME} overflow="visible">
          <ComparatorName comparator={comparator} scale={scale} />
        </svg>
      ))}
      {rows.map((row, n) => (
        <svg key={row.id} y={top + n * ROW} width={FIGURE_WIDTH_PX} height={ROW} overflow="visible">
          <Marker kind={row.style.marker} colour={row.style.colour} x={10} y={ROW / 2} />
          <Words
            x={26}
            strong={[row.label]}
            quiet={row.note === null ? [] : wrapLabel(row.note, 28, 2)}
          />
          <svg {...lane} height={ROW} overflow="visible">
            {row.lane}
          </svg>
          <Words
            x={LABELS + LANE + 32}
            strong={[row.figure]}
            quiet={row.verdict === null ? [] : wrapLabel(row.verdict, 38, 2)}
          />
        </svg>
      ))}
      <svg {...lane} y={top + rows.length * ROW} height="26" overflow="visible">
        <DotAxis scale={scale} format={formatTick} />
      </svg>
    </PictureFrame>
  );
}

const LINE = 17;

/** A few lines of text, vertically centred in a row. */
function Words({
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
