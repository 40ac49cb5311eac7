import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import { trendDrawing, trendScale } from '#src/charts/trendDrawing.ts';
import { PANEL_HEIGHT, type TrendPanelsProps } from '#src/charts/TrendPanels.tsx';

import { PictureFrame, ROOM, type PictureWords } from './PictureFrame.tsx';
import { PERIODS_HEIGHT, PLOT_LEFT, PlotPicture } from './PlotPicture.tsx';
import { Unit } from './Unit.tsx';

const COLUMNS = 2;
const BETWEEN = 40;
const PANEL = (ROOM - BETWEEN) / COLUMNS;
const PLOT = PANEL - PLOT_LEFT;
/** Name, plot, periods and room beneath. */
const NAME = 44;
const ROW = NAME + PANEL_HEIGHT + PERIODS_HEIGHT + 16;
const HEAD = 24;

/** Small multiples as a picture to be saved. */
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
    <PictureFrame words={words} height={HEAD + Math.ceil(panels.length / COLUMNS) * ROW}>
      <Unit>{unit}</Unit>
      {panels.map(({ id, label, note, style, lines }, n) => {
        const { x, y, plotted } = trendDrawing(lines, { scale, height: PANEL_HEIGHT, over });
        return (
          <svg
            key={id}
            x={(n % COLUMNS) * (PANEL + BETWEEN)}
            y={HEAD + Math.floor(n / COLUMNS) * ROW}
            overflow="visible"
          >
            <Marker kind={style.marker} colour={style.colour} x={10} y={10} />
            <text x="26" y="16" fontSize="16" fontWeight="600" fill={INK}>
              {label}
            </text>
            {note !== null && (
              <text x="26" y="33" fontSize="13" fill={AXIS_INK}>
                {note}
              </text>
            )}
            <PlotPicture
              top={NAME}
              lines={plotted}
              over={over}
              most={2}
              height={PANEL_HEIGHT}
              width={PLOT}
              x={x}
              y={y}
              scale={scale}
              level={level}
              formatTick={formatTick}
            />
          </svg>
        );
      })}
    </PictureFrame>
  );
}
