import { AXIS_INK, INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import { PANEL_HEIGHT_PX, panelAxes, type PanelAxes } from '#src/charts/trend/PanelsChart.tsx';
import { trendDrawing } from '#src/charts/trend/trendDrawing.ts';
import type { PanelsSpec, TrendPanel } from '#src/contract/figures/chartSpec.ts';

import { NARROW_PX, type Drawing, type Room } from './Drawing.ts';
import { PERIODS_HEIGHT_PX, PLOT_LEFT_PX, PlotWithAxes } from './PlotWithAxes.tsx';
import { Unit } from './Unit.tsx';

const BETWEEN = 40;
const NAME = 44;
/** Height of a panel beside its plot. */
const AROUND = NAME + PERIODS_HEIGHT_PX + 16;
/** The lowest plot in which a line can be read, in pixels. */
const MIN_PLOT_PX = 72;
const HEAD = 24;

/** `PanelsChart` with its words. */
export function drawPanels(spec: PanelsSpec, { width, height: limit }: Room): Drawing {
  const { unit, keys, panels, level } = spec;
  const columns = width < NARROW_PX ? 1 : 2;
  const panelWidth = (width - BETWEEN * (columns - 1)) / columns;
  const across = width / Math.max(keys.length, 1);
  const axesOf = panelAxes(spec);
  const down = Math.max(1, Math.ceil(panels.length / columns));
  const fitting = limit === null ? PANEL_HEIGHT_PX : (limit - HEAD) / down - AROUND;
  const plot = Math.min(PANEL_HEIGHT_PX, Math.max(fitting, MIN_PLOT_PX));
  const row = plot + AROUND;
  return {
    width,
    height: HEAD + down * row,
    notes: [],
    content: (
      <>
        {unit !== null && <Unit>{unit}</Unit>}
        {keys.map(({ id, label, style }, n) => (
          <svg key={id} x={n * across} overflow="visible">
            <Marker kind={style.marker} colour={style.colour} x={10} y={6} isBare />
            <text x="24" y="11" fontSize="14" fill={INK}>
              {label}
            </text>
          </svg>
        ))}
        {panels.map((panel, n) => (
          <svg
            key={panel.id}
            x={(n % columns) * (panelWidth + BETWEEN)}
            y={HEAD + Math.floor(n / columns) * row}
            overflow="visible"
          >
            <Panel
              panel={panel}
              axes={axesOf(panel)}
              level={level}
              width={panelWidth}
              height={plot}
            />
          </svg>
        ))}
      </>
    ),
  };
}

function Panel({
  panel: { label, note, style, lines },
  axes: { scale, over },
  level,
  width,
  height,
}: {
  readonly panel: TrendPanel;
  readonly axes: PanelAxes;
  readonly level: number | null;
  readonly width: number;
  /** Of the plot, in pixels. */
  readonly height: number;
}) {
  const indent = style === null ? 0 : 26;
  const { x, y, plotted } = trendDrawing(lines, { scale, height, over });
  return (
    <>
      {style && <Marker kind={style.marker} colour={style.colour} x={10} y={10} isBare />}
      <text x={indent} y="16" fontSize="16" fontWeight="700" fill={INK}>
        {label}
      </text>
      {note !== null && (
        <text x={indent} y="33" fontSize="13" fill={AXIS_INK}>
          {note}
        </text>
      )}
      <PlotWithAxes
        top={NAME}
        lines={plotted}
        over={over}
        most={2}
        height={height}
        isSmall
        width={width - PLOT_LEFT_PX}
        x={x}
        y={y}
        scale={scale}
        level={level}
      />
    </>
  );
}
