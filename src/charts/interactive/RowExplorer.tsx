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

import { ComparatorName } from '#src/charts/lanes/LaneRows.tsx';
import { AXIS_INK, GRID_INK, INK } from '#src/charts/placeStyles.ts';
import type { DotComparator } from '#src/charts/rows.ts';
import type { Scale } from '#src/charts/scale.ts';

import styles from './Explorer.module.scss';
import { ExplorerFrame } from './ExplorerFrame.tsx';
import { AXIS_FONT } from './axisFont.ts';
import { indexAfterKey } from './indexAfterKey.ts';

type Row = {
  id: string;
  label: string;
  /** Its marks across the scale, as the static chart draws them. */
  lane: ReactNode;
};

type Props = {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly Row[];
  /** One row in sentences, from the sentence engine. */
  readonly sentenceOf: (id: string) => string;
  readonly scale: Scale;
  readonly formatTick: (value: number) => string;
  /** Those that the lanes draw as lines, to be named over them. */
  readonly comparators?: readonly DotComparator[];
  /** What stands over the chart, such as a key. */
  readonly controls?: ReactNode;
  readonly table: ReactNode;
};

/** Up and down are the way that the rows go. */
const KEY_ALIASES: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
};
const NAME_HEIGHT_PX = 18;

/** Rows of marks on one scale to explore, each to be read with the pointer or the keys. */
export function RowExplorer(props: Props) {
  const { name, unit, rows, sentenceOf, scale, formatTick } = props;
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
            // Every row has a mark to hang its lane on, also the one that has no figure.
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

/** The lane of a row, as recharts asks for the mark of a point. */
const laneOf = (rows: readonly Row[], chosen: number | null) =>
  function lane({ cy, index }: { cy?: number | undefined; index: number }) {
    return (
      <RowBox count={rows.length} cy={cy ?? 0} isChosen={index === chosen}>
        {rows[index]?.lane}
      </RowBox>
    );
  };

/** One row's part of the plot, in which percentages are those of the scale. */
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

/** The names of what is drawn as lines, over them. */
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
