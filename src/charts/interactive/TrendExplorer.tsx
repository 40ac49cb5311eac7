import { useEffect, useState } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

import { Marker, MarkerKey } from '#src/charts/Marker.tsx';
import { AXIS_INK, GRID_INK } from '#src/charts/placeStyles.ts';
import type { TrendLine } from '#src/charts/rows.ts';
import { linearScale } from '#src/charts/scale.ts';

import { explorerRows, type ExplorerRow } from './explorerRows.ts';
import { ExplorerReading } from './ExplorerReading.tsx';
import styles from './TrendExplorer.module.scss';

export type TrendExplorerProps = {
  readonly name: string;
  readonly lines: readonly TrendLine[];
  readonly unit: string;
  /** “50.9 (47.3 to 54.4)”, from the one formatter. */
  readonly formatPoint: (point: TrendLine['points'][number]) => string;
  readonly formatTick: (value: number) => string;
  readonly least?: number | null;
  readonly most?: number | null;
};

const FONT = { fill: AXIS_INK, fontSize: 14 };

/**
 * The trend to explore: the static chart's own rows, each area to be switched on and off, each
 * period to be read with the pointer or the arrow keys. Escape puts the reading away.
 */
export function TrendExplorer(props: TrendExplorerProps) {
  const { name, lines, unit, formatPoint, formatTick } = props;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [dismissed, setDismissed] = useState(false);
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  // A reader with a pointer has no focus in the chart: Escape is heard wherever it is.
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDismissed(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const { rows, runs } = explorerRows(lines);
  const shown = lines.filter(({ id }) => !hidden.has(id));
  const scale = linearScale(
    shown.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))),
    { intervals: 6, least: props.least ?? null, most: props.most ?? null },
  );
  const toggle = (id: string) =>
    setHidden((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <div>
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
      <p className={styles.hint}>
        {unit}. Point at a period, or focus the chart and use the left and right arrow keys; Escape
        goes back to the latest.
      </p>
      {/* Keys and pointer are heard on their way to the chart, which handles them itself. */}
      <div
        className={styles.chart}
        role="group"
        aria-label={name}
        onKeyDownCapture={({ key }) => {
          if (key === 'ArrowLeft' || key === 'ArrowRight') setDismissed(false);
        }}
        onPointerMove={() => setDismissed(false)}
      >
        <ResponsiveContainer width="100%" height={380}>
          <ComposedChart<ExplorerRow>
            data={[...rows]}
            margin={{ top: 12, right: 8, bottom: 4, left: 0 }}
            accessibilityLayer
            title={name}
          >
            <CartesianGrid vertical={false} stroke={GRID_INK} />
            <XAxis
              dataKey="period"
              tick={FONT}
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
              tick={FONT}
              axisLine={false}
              tickLine={false}
            />
            {/* Read out below the chart, so that nothing of it is ever covered. */}
            <Tooltip
              portal={panel}
              isAnimationActive={false}
              cursor={{ stroke: AXIS_INK, strokeDasharray: '3 3' }}
              wrapperStyle={{ pointerEvents: 'auto', visibility: 'visible' }}
              {...(dismissed ? { active: false } : {})}
              content={<ExplorerReading rows={rows} lines={shown} formatPoint={formatPoint} />}
            />
            {runs
              .filter(({ line }) => !hidden.has(line.id))
              .map(({ key, line }) => (
                <Line
                  key={key}
                  dataKey={key}
                  name={line.label}
                  type="linear"
                  stroke={line.style.colour}
                  strokeWidth={line.kind === 'place' && !line.behind ? 2.5 : 1.5}
                  {...(line.style.dash === null ? {} : { strokeDasharray: line.style.dash })}
                  isAnimationActive={false}
                  dot={dotOf(line)}
                  activeDot={{ r: 5 }}
                />
              ))}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <div ref={setPanel} className={styles.panel} role="status" />
    </div>
  );
}

/** The line's own marker at each of its points. */
const dotOf = ({ kind, style }: TrendLine) =>
  function dot({ key, cx, cy }: { key?: unknown; cx?: unknown; cy?: unknown }) {
    return typeof cx === 'number' && typeof cy === 'number' ? (
      <Marker
        key={String(key)}
        kind={style.marker}
        colour={style.colour}
        x={cx}
        y={cy}
        scale={kind === 'place' ? 0.65 : 0.5}
      />
    ) : (
      <g key={String(key)} />
    );
  };
