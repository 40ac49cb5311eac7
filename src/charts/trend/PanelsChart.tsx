import { MarkerKey } from '#src/charts/Marker.tsx';
import type { Scale } from '#src/charts/scale.ts';
import type { PanelsSpec, TrendLine, TrendPanel } from '#src/contract/figures/chartSpec.ts';

import styles from './PanelsChart.module.scss';
import trend from './TrendChart.module.scss';
import { TrendValues } from './TrendChart.tsx';
import { trendDrawing, trendScale } from './trendDrawing.ts';
import { TrendPeriods } from './TrendPeriods.tsx';
import { TrendPlot } from './TrendPlot.tsx';

export const PANEL_HEIGHT_PX = 140;

/** What a panel is drawn on: its scale, and the lines whose periods make its axis. */
export type PanelAxes = { readonly scale: Scale; readonly over: readonly TrendLine[] };

/** The axes of each panel: one pair for all, or each panel its own. */
export function panelAxes(spec: PanelsSpec): (panel: TrendPanel) => PanelAxes {
  const axes = (over: readonly TrendLine[], limits: Pick<TrendPanel, 'least' | 'most'>) => ({
    over,
    scale: trendScale(over, { intervals: 6, level: spec.level, ...limits }),
  });
  if (spec.hasOwnScales) return (panel) => axes(panel.lines, panel);
  const shared = axes(
    spec.panels.flatMap(({ lines }) => lines),
    { least: null, most: null },
  );
  return () => shared;
}

/** Small multiples of trends. */
export function PanelsChart({ spec }: { readonly spec: PanelsSpec }) {
  const { name, unit, level, keys, panels } = spec;
  const axesOf = panelAxes(spec);
  return (
    <figure className={styles.panels} aria-label={name}>
      {unit !== null && <p className={trend.unit}>{unit}</p>}
      {keys.length > 0 && (
        <ul className={trend.keys} aria-hidden="true">
          {keys.map(({ id, label, style }) => (
            <li key={id}>
              <MarkerKey style={style} /> {label}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.grid}>
        {panels.map((panel) => {
          const { id, label, note, description, style, lines } = panel;
          const { scale, over } = axesOf(panel);
          const { x, y, plotted } = trendDrawing(lines, { scale, height: PANEL_HEIGHT_PX, over });
          return (
            <li key={id} className={styles.panel}>
              <p className={styles.label}>
                {style && <MarkerKey style={style} />} {label}
                {note !== null && <span className={styles.note}>{note}</span>}
              </p>
              <div className={trend.frame} role="img" aria-label={description}>
                <TrendValues scale={scale} y={y} height={PANEL_HEIGHT_PX} />
                <TrendPlot
                  lines={plotted}
                  height={PANEL_HEIGHT_PX}
                  isSmall
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
