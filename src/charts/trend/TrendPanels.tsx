import { MarkerKey } from '#src/charts/Marker.tsx';
import type { TrendPanelRow } from '#src/charts/rows.ts';

import trend from './TrendChart.module.scss';
import { TrendValues } from './TrendChart.tsx';
import { trendDrawing, trendScale } from './trendDrawing.ts';
import styles from './TrendPanels.module.scss';
import { TrendPeriods } from './TrendPeriods.tsx';
import { TrendPlot } from './TrendPlot.tsx';

export const PANEL_HEIGHT_PX = 140;

export type TrendPanelsProps = {
  /** Accessible name: the chart's finding as a sentence. */
  readonly name: string;
  readonly panels: readonly TrendPanelRow[];
  /** Shown once, above all panels. */
  readonly unit: string;
  readonly formatTick: (value: number) => string;
  /** A reference value drawn as a solid line, such as no gap. */
  readonly level?: number | null;
  readonly least?: number | null;
  readonly most?: number | null;
};

/** Small multiples: trends on one scale and over the same periods. */
export function TrendPanels(props: TrendPanelsProps) {
  const { name, panels, unit, formatTick, level = null } = props;
  const over = panels.flatMap(({ lines }) => lines);
  const scale = trendScale(over, { ...props, intervals: 4 });
  return (
    <figure className={styles.panels} aria-label={name}>
      <p className={trend.unit}>{unit}</p>
      <ul className={styles.grid}>
        {panels.map(({ id, label, note, description, style, lines }) => {
          const { x, y, plotted } = trendDrawing(lines, { scale, height: PANEL_HEIGHT_PX, over });
          return (
            <li key={id} className={styles.panel}>
              <p className={styles.label}>
                <MarkerKey style={style} /> {label}
                {note !== null && <span className={styles.note}>{note}</span>}
              </p>
              <div className={trend.frame} role="img" aria-label={description}>
                <TrendValues scale={scale} y={y} height={PANEL_HEIGHT_PX} format={formatTick} />
                <TrendPlot
                  lines={plotted}
                  height={PANEL_HEIGHT_PX}
                  x={x}
                  y={y}
                  ticks={scale.ticks}
                  level={level}
                />
                <TrendPeriods lines={over} x={x} most={2} />
              </div>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
