import { useState } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

import { formatTick } from '#src/charts/formatTick.ts';
import { MarkerKey } from '#src/charts/Marker.tsx';
import { AXIS_INK, colourOf, GRID_INK, INK } from '#src/charts/colours.ts';
import { trendScale } from '#src/charts/trend/trendDrawing.ts';
import { showsBand } from '#src/charts/trend/trendGeometry.ts';
import type { PanelsSpec, TrendSpec } from '#src/contract/figures/chartSpec.ts';

import styles from './Explorer.module.scss';
import { ExplorerFrame } from './ExplorerFrame.tsx';
import { ExplorerReading } from './ExplorerReading.tsx';
import { explorerRows, type ExplorerRow } from './explorerRows.ts';
import { AXIS_FONT } from './axisFont.ts';
import { markerDot } from './markerDot.tsx';
import { indexAfterKey } from './indexAfterKey.ts';
import { TrendTable } from './TrendTable.tsx';

type Props = {
  readonly spec: TrendSpec | PanelsSpec;
  /** The sentence about one point. @param start first day of its period, YYYY-MM-DD */
  readonly sentenceOf: (line: string, start: string) => string;
};

const NO_LIMITS = { least: null, most: null, level: null };

/** The chosen point: the index of its period and the id of its line. */
type Chosen = { row: number; line: string };

const VERTICAL: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The interactive trend chart, with the data of `TrendChart` or `PanelsChart`. Areas can be hidden; the pointer or the
 * keys choose a point.
 */
export function TrendExplorer({ spec, sentenceOf }: Props) {
  const { name, decimals } = spec;
  const unit = spec.unit ?? '';
  const lines = spec.kind === 'trend' ? spec.lines : spec.panels.flatMap((panel) => panel.lines);
  const { level, ...limits } = { ...NO_LIMITS, ...spec };
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { rows, runs } = explorerRows(lines);
  const shown = lines.filter(({ id }) => !hidden.has(id));
  const scale = trendScale(shown, { ...limits, level });
  const drawn = runs.filter(({ line: { id } }) => !hidden.has(id));
  const toggle = (id: string) =>
    setHidden((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  // A hidden line can't be the chosen one.
  const line = shown.find(({ id }) => id === chosen?.line) ?? shown[0];
  const row = chosen ? rows[chosen.row] : undefined;
  const value = line && row?.points.get(line.id)?.value;
  const onKey = (key: string): boolean => {
    if (!line) return false;
    const step = VERTICAL[key];
    const at = shown.indexOf(line) + (chosen && step ? step : 0);
    const next = shown[Math.min(Math.max(at, 0), shown.length - 1)] ?? line;
    const moved =
      step === undefined
        ? indexAfterKey(key, chosen?.row ?? null, rows.length)
        : (chosen?.row ?? rows.length - 1);
    if (moved === null) return false;
    setChosen({ row: moved, line: next.id });
    return true;
  };
  const onPoint = ({ activeLabel }: { activeLabel?: string | number | undefined }) => {
    const pointed = rows.findIndex(({ period }) => period === activeLabel);
    if (pointed !== -1 && line) setChosen({ row: pointed, line: line.id });
  };

  return (
    <ExplorerFrame
      name={name}
      hint={`${unit}. Point at a period, or focus the chart: left and right move between periods, up and down between areas, Home and End to the ends; Escape puts the reading away.`}
      controls={
        <fieldset className={styles.areas}>
          <legend>Show</legend>
          {lines.map(({ id, label, style }) => (
            <label key={id} className={styles.area}>
              <input type="checkbox" checked={!hidden.has(id)} onChange={() => toggle(id)} />
              <MarkerKey style={style} />
              {label}
            </label>
          ))}
        </fieldset>
      }
      count={rows.length}
      index={chosen?.row ?? null}
      point={
        row && line
          ? { label: `${line.label}, ${row.period}`, sentence: sentenceOf(line.id, row.start) }
          : null
      }
      onKey={onKey}
      onLeave={() => setChosen(null)}
      table={<TrendTable name={name} unit={unit} rows={rows} lines={shown} decimals={decimals} />}
      reading={
        <ExplorerReading
          row={row ?? rows.at(-1)}
          isLatest={row === undefined}
          lines={shown}
          chosen={row && line ? line.id : null}
          decimals={decimals}
        />
      }
      chart={
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart<ExplorerRow>
            data={[...rows]}
            margin={{ top: 12, right: 8, bottom: 4, left: 0 }}
            accessibilityLayer={false}
            onMouseMove={onPoint}
            onClick={onPoint}
          >
            <CartesianGrid vertical={false} stroke={GRID_INK} />
            <XAxis
              dataKey="period"
              tick={AXIS_FONT}
              stroke={AXIS_INK}
              interval="preserveStartEnd"
              minTickGap={28}
              padding={{ left: 28, right: 28 }}
            />
            <YAxis
              width={48}
              domain={[scale.min, scale.max]}
              ticks={[...scale.ticks]}
              tickFormatter={formatTick}
              tick={AXIS_FONT}
              axisLine={false}
              tickLine={false}
            />
            {level !== null && <ReferenceLine y={level} stroke={INK} strokeWidth={1.5} />}
            {row && <ReferenceLine x={row.period} stroke={AXIS_INK} strokeDasharray="3 3" />}
            {drawn.map(
              ({ band, line: one }) =>
                band &&
                showsBand(one) && (
                  <Area
                    key={band}
                    dataKey={band}
                    type="linear"
                    stroke="none"
                    fill={colourOf(one.style.colour)}
                    fillOpacity={0.1}
                    isAnimationActive={false}
                    activeDot={false}
                  />
                ),
            )}
            {drawn.map(({ key, line: { label, kind, isBehind, style } }) => (
              <Line
                key={key}
                dataKey={key}
                name={label}
                type="linear"
                stroke={colourOf(style.colour)}
                strokeWidth={kind === 'place' && !isBehind ? 2.5 : 1.5}
                {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
                isAnimationActive={false}
                dot={markerDot(style, kind === 'place' ? 0.65 : 0.5)}
                activeDot={false}
              />
            ))}
            {row && typeof value === 'number' && (
              <ReferenceDot
                x={row.period}
                y={value}
                r={9}
                fill="none"
                stroke={INK}
                strokeWidth={2}
              />
            )}
          </ComposedChart>
        </ResponsiveContainer>
      }
    />
  );
}
