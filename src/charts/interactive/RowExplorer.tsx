import { useState, type ReactNode } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  ResponsiveContainer,
  Scatter,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';

import { formatTick } from '#src/charts/formatTick.ts';
import { ComparatorName } from '#src/charts/lanes/LaneRows.tsx';
import { AXIS_INK, GRID_INK, INK } from '#src/charts/colours.ts';
import type { Scale } from '#src/charts/scale.ts';
import type { DotComparator } from '#src/contract/figures/chartSpec.ts';

import styles from './Explorer.module.scss';
import { ExplorerFrame } from './ExplorerFrame.tsx';
import { AXIS_FONT } from './axisFont.ts';
import { indexAfterKey } from './indexAfterKey.ts';

type Row = {
  id: string;
  label: string;
  /** Its marks on the scale: the lane component of the static chart. */
  lane: ReactNode;
};

type Props = {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly Row[];
  /** The sentences about one row. */
  readonly sentenceOf: (id: string) => string;
  readonly scale: Scale;
  /** Comparators that the lanes draw as lines; named above the plot. */
  readonly comparators?: readonly DotComparator[];
  /** Controls or a key above the chart. */
  readonly controls?: ReactNode;
  readonly table: ReactNode;
};

/** Rows are one below the other, so up and down move between them. */
const KEY_ALIASES: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
};
const NAME_HEIGHT_PX = 18;

/** An interactive chart of rows on one scale; the pointer or the keys choose a row. */
export function RowExplorer(props: Props) {
  const { name, unit, rows, sentenceOf, scale } = props;
  const { comparators = [], controls, table } = props;
  const [index, setIndex] = useState<number | null>(null);
  const row = index === null ? undefined : rows[index];
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const head = 4 + NAME_HEIGHT_PX * comparators.length;
  const onKey = (key: string): boolean => {
    const moved = indexAfterKey(KEY_ALIASES[key] ?? key, index, rows.length);
    if (moved !== null) setIndex(moved);
    return moved !== null;
  };
  const onPoint = ({ activeLabel }: { activeLabel?: string | number | undefined }) => {
    const pointed = rows.findIndex(({ id }) => id === activeLabel);
    if (pointed !== -1) setIndex(pointed);
  };
  return (
    <ExplorerFrame
      name={name}
      hint={`${unit}. Point at a row, or focus the chart and use the arrow keys, Home and End; Escape puts the reading away.`}
      controls={controls}
      count={rows.length}
      index={index}
      point={row ? { label: row.label, sentence: sentenceOf(row.id) } : null}
      onKey={onKey}
      onLeave={() => setIndex(null)}
      table={table}
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            // recharts draws a row's lane at its point, so a row without a figure needs one, too.
            data={rows.map(({ id }) => ({ id, at: scale.min }))}
            layout="vertical"
            margin={{ top: head, right: 24, bottom: 4, left: 0 }}
            accessibilityLayer={false}
            onMouseMove={onPoint}
            onClick={onPoint}
          >
            <CartesianGrid horizontal={false} stroke={GRID_INK} />
            <XAxis
              type="number"
              dataKey="at"
              domain={[scale.min, scale.max]}
              ticks={[...scale.ticks]}
              tickFormatter={formatTick}
              tick={AXIS_FONT}
              stroke={AXIS_INK}
            />
            <YAxis
              type="category"
              dataKey="id"
              scale="band"
              width={124}
              interval={0}
              tickFormatter={(id: string) => labels.get(id) ?? ''}
              tick={AXIS_FONT}
              axisLine={false}
              tickLine={false}
            />
            <ComparatorNames comparators={comparators} scale={scale} />
            <Scatter dataKey="at" isAnimationActive={false} shape={laneOf(rows, index)} />
          </ComposedChart>
        </ResponsiveContainer>
      }
    />
  );
}

/** The shape that recharts draws for a point: the row's lane. */
const laneOf = (rows: readonly Row[], chosen: number | null) =>
  function lane({ cy, index }: { cy?: number | undefined; index: number }) {
    return (
      <RowBox count={rows.length} cy={cy ?? 0} isChosen={index === chosen}>
        {rows[index]?.lane}
      </RowBox>
    );
  };

/** One row's part of the plot; percentages in it are positions on the scale. */
function RowBox({
  count,
  cy,
  isChosen,
  children,
}: {
  readonly count: number;
  readonly cy: number;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}) {
  const plot = usePlotArea();
  if (!plot) return null;
  const height = plot.height / count;
  return (
    <svg x={plot.x} y={cy - height / 2} width={plot.width} height={height} overflow="visible">
      {children}
      {isChosen && (
        <rect
          className={styles.ring}
          x={-6}
          y={1}
          width={plot.width + 12}
          height={height - 2}
          rx={4}
          fill="none"
          stroke={INK}
          strokeWidth={2}
        />
      )}
    </svg>
  );
}

/** The names of the comparators above their lines. */
function ComparatorNames({
  comparators,
  scale,
}: {
  readonly comparators: readonly DotComparator[];
  readonly scale: Scale;
}) {
  const plot = usePlotArea();
  if (!plot) return null;
  return comparators.map((comparator, n) => (
    <svg
      key={comparator.id}
      x={plot.x}
      y={2 + n * NAME_HEIGHT_PX}
      width={plot.width}
      overflow="visible"
    >
      <ComparatorName comparator={comparator} scale={scale} />
    </svg>
  ));
}
