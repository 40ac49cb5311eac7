import { useState } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  XAxis,
  YAxis,
} from 'recharts';

import { Marker } from '#src/charts/Marker.tsx';
import { dotScale } from '#src/charts/LaneRows.tsx';
import { AXIS_INK, GRID_INK, INK } from '#src/charts/placeStyles.ts';
import type { DotComparator, DotRow } from '#src/charts/rows.ts';

import { DotTable } from './DotTable.tsx';
import { ExplorerFrame } from './ExplorerFrame.tsx';
import { FONT } from './font.ts';
import { movedIndex } from './movedIndex.ts';

export type DotExplorerProps = {
  readonly name: string;
  readonly rows: readonly DotRow[];
  readonly comparators: readonly DotComparator[];
  readonly unit: string;
  /** One area's figure and verdict in sentences, from the sentence engine. */
  readonly sentenceOf: (id: string) => string;
  readonly formatTick: (value: number) => string;
  readonly least?: number | null;
  readonly most?: number | null;
};

/** Up and down are the way that the rows go. */
const SAME: Readonly<Record<string, string>> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' };

type Drawn = { label: string; value: number | null; arms: [number, number] };

/** The dots to explore: the static chart's own rows, each to be read with the pointer or the keys. */
export function DotExplorer(props: DotExplorerProps) {
  const { name, rows, comparators, unit, sentenceOf, formatTick } = props;
  const [index, setIndex] = useState<number | null>(null);
  const row = index === null ? undefined : rows[index];
  const drawn = comparators.filter(({ value }) => value !== null);
  const scale = dotScale([...rows, ...drawn], props);
  const data = rows.map(({ label, value, lower, upper }): Drawn => ({
    label,
    value,
    arms:
      value === null || lower === null || upper === null ? [0, 0] : [value - lower, upper - value],
  }));
  const onKey = (key: string): boolean => {
    const moved = movedIndex(SAME[key] ?? key, index, rows.length);
    if (moved !== null) setIndex(moved);
    return moved !== null;
  };
  const onPoint = ({ activeLabel }: { activeLabel?: string | number | undefined }) => {
    const pointed = rows.findIndex(({ label }) => label === activeLabel);
    if (pointed !== -1) setIndex(pointed);
  };
  return (
    <ExplorerFrame
      name={name}
      hint={`${unit}. Point at a row, or focus the chart and use the arrow keys, Home and End; Escape puts the reading away.`}
      count={rows.length}
      index={index}
      point={row ? { label: row.label, sentence: sentenceOf(row.id) } : null}
      onKey={onKey}
      onLeave={() => setIndex(null)}
      table={<DotTable name={name} unit={unit} rows={rows} comparators={comparators} />}
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart<Drawn>
            data={data}
            layout="vertical"
            margin={{ top: 20 + 16 * drawn.length, right: 24, bottom: 4, left: 0 }}
            accessibilityLayer={false}
            onMouseMove={onPoint}
            onClick={onPoint}
          >
            <CartesianGrid horizontal={false} stroke={GRID_INK} />
            <XAxis
              type="number"
              dataKey="value"
              domain={[scale.min, scale.max]}
              ticks={[...scale.ticks]}
              tickFormatter={formatTick}
              tick={FONT}
              stroke={AXIS_INK}
            />
            <YAxis
              type="category"
              dataKey="label"
              width={150}
              padding={{ top: 24, bottom: 24 }}
              tick={FONT}
              axisLine={false}
              tickLine={false}
            />
            {drawn.map(({ id, label, text, value, style }, n) => (
              <ReferenceLine
                key={id}
                x={value ?? 0}
                stroke={style.colour}
                strokeWidth={1.5}
                {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
                label={{ ...FONT, value: `${label} ${text}`, position: 'top', dy: n * -14 }}
              />
            ))}
            <Scatter dataKey="value" isAnimationActive={false} shape={dotOf(rows, index)}>
              <ErrorBar
                dataKey="arms"
                direction="x"
                width={0}
                stroke={INK}
                strokeWidth={2}
                isAnimationActive={false}
              />
            </Scatter>
          </ComposedChart>
        </ResponsiveContainer>
      }
    />
  );
}

/** A row's own marker, ringed where it is chosen. */
const dotOf = (rows: readonly DotRow[], chosen: number | null) =>
  function dot({
    cx,
    cy,
    index,
  }: {
    cx?: number | undefined;
    cy?: number | undefined;
    index: number;
  }) {
    const row = rows[index];
    if (!row || row.value === null || cx === undefined || cy === undefined) return <g />;
    return (
      <g>
        {index === chosen && (
          <circle cx={cx} cy={cy} r={11} fill="#fff" stroke={INK} strokeWidth={2} />
        )}
        <Marker kind={row.style.marker} colour={row.style.colour} x={cx} y={cy} />
      </g>
    );
  };
