import type { ReactNode } from 'react';

import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK, type PlaceStyle } from '#src/charts/placeStyles.ts';
import type { TrendLine, TrendPanelRow } from '#src/charts/rows.ts';
import type { Scale } from '#src/charts/scale.ts';
import { trendDrawing, trendScale } from '#src/charts/trend/trendDrawing.ts';
import { PANEL_HEIGHT_PX, type TrendPanelsProps } from '#src/charts/trend/TrendPanels.tsx';

import { PictureFrame, FIGURE_WIDTH_PX, type PictureWords } from './PictureFrame.tsx';
import { PERIODS_HEIGHT_PX, PLOT_LEFT_PX, PlotPicture } from './PlotPicture.tsx';
import { Unit } from './Unit.tsx';

const COLUMNS = 2;
const BETWEEN = 40;
const PANEL = (FIGURE_WIDTH_PX - BETWEEN) / COLUMNS;
const PLOT = PANEL - PLOT_LEFT_PX;
/** Height of a panel: name, plot, periods and space below. */
const NAME = 44;
const ROW = NAME + PANEL_HEIGHT_PX + PERIODS_HEIGHT_PX + 16;
const HEAD = 24;

/** One small chart: a marker, a name and a note above its plot. */
type Panel = Pick<TrendPanelRow, 'id' | 'label' | 'note' | 'lines'> & {
  /** Null: a key above all panels names their lines. */
  readonly style: PlaceStyle | null;
};

/** `TrendPanels` as a picture to save. */
export function PanelsPicture({
  words,
  panels,
  unit,
  formatTick,
  level = null,
  ...limits
}: Omit<TrendPanelsProps, 'name'> & { readonly words: PictureWords }) {
  const over = panels.flatMap(({ lines }) => lines);
  const scale = trendScale(over, { ...limits, level, intervals: 4 });
  return (
    <PictureFrame words={words} height={HEAD + gridHeight(panels)}>
      <Unit>{unit}</Unit>
      <Grid panels={panels}>
        {(panel) => <PanelPlot {...{ lines: panel.lines, over, scale, formatTick, level }} />}
      </Grid>
    </PictureFrame>
  );
}

/** A panel of one of several indicators, with its own scale. */
export type OwnScalePanel = Omit<Panel, 'style'> & {
  readonly least: number | null;
  readonly most: number | null;
};

/** Small multiples with their own scales and periods, as a picture to save; a key names the lines. */
export function OwnScalesPicture({
  words,
  panels,
  areas,
  formatTick,
}: {
  readonly words: PictureWords;
  readonly panels: readonly OwnScalePanel[];
  readonly areas: readonly { id: string; label: string; style: PlaceStyle }[];
  readonly formatTick: (value: number) => string;
}) {
  const across = FIGURE_WIDTH_PX / Math.max(areas.length, 1);
  return (
    <PictureFrame words={words} height={HEAD + gridHeight(panels)}>
      {areas.map(({ id, label, style }, n) => (
        <svg key={id} x={n * across} overflow="visible">
          <Marker kind={style.marker} colour={style.colour} x={10} y={6} />
          <text x="24" y="11" fontSize="14" fill={INK}>
            {label}
          </text>
        </svg>
      ))}
      <Grid panels={panels.map((panel) => ({ ...panel, style: null }))}>
        {({ id, lines }) => {
          const own = panels.find((panel) => panel.id === id);
          const scale = trendScale(lines, { intervals: 4, least: own?.least, most: own?.most });
          return <PanelPlot {...{ lines, over: lines, scale, formatTick, level: null }} />;
        }}
      </Grid>
    </PictureFrame>
  );
}

const gridHeight = (panels: readonly unknown[]) => Math.ceil(panels.length / COLUMNS) * ROW;

function Grid({
  panels,
  children,
}: {
  readonly panels: readonly Panel[];
  readonly children: (panel: Panel) => ReactNode;
}) {
  return panels.map((panel, n) => {
    const { id, label, note, style } = panel;
    const indent = style === null ? 0 : 26;
    return (
      <svg
        key={id}
        x={(n % COLUMNS) * (PANEL + BETWEEN)}
        y={HEAD + Math.floor(n / COLUMNS) * ROW}
        overflow="visible"
      >
        {style && <Marker kind={style.marker} colour={style.colour} x={10} y={10} />}
        <text x={indent} y="16" fontSize="16" fontWeight="700" fill={INK}>
          {label}
        </text>
        {note !== null && (
          <text x={indent} y="33" fontSize="13" fill={AXIS_INK}>
            {note}
          </text>
        )}
        {children(panel)}
      </svg>
    );
  });
}

function PanelPlot({
  lines,
  over,
  scale,
  formatTick,
  level,
}: {
  readonly lines: readonly TrendLine[];
  readonly over: readonly TrendLine[];
  readonly scale: Scale;
  readonly formatTick: (value: number) => string;
  readonly level: number | null;
}) {
  const { x, y, plotted } = trendDrawing(lines, { scale, height: PANEL_HEIGHT_PX, over });
  return (
    <PlotPicture
      top={NAME}
      lines={plotted}
      over={over}
      most={2}
      height={PANEL_HEIGHT_PX}
      width={PLOT}
      x={x}
      y={y}
      scale={scale}
      level={level}
      formatTick={formatTick}
    />
  );
}
