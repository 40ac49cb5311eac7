import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import { TrendValues } from '#src/charts/TrendChart.tsx';
import { trendDrawing, trendScale } from '#src/charts/trendDrawing.ts';
import { PANEL_HEIGHT, type TrendPanelsProps } from '#src/charts/TrendPanels.tsx';
import { TrendPeriods } from '#src/charts/TrendPeriods.tsx';
import { TrendPlot } from '#src/charts/TrendPlot.tsx';

import { PictureFrame, ROOM, type PictureWords } from './PictureFrame.tsx';
import { Unit } from './Unit.tsx';

const COLUMNS = 2;
const BETWEEN = 40;
const PANEL = (ROOM - BETWEEN) / COLUMNS;
const VALUES = 44;
const PLOT = PANEL - VALUES - 8;
/** Name, plot, periods and room beneath. */
const NAME = 44;
const ROW = NAME + PANEL_HEIGHT + 28 + 16;
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
            <svg y={NAME} overflow="visible">
              <TrendValues
                scale={scale}
                y={y}
                height={PANEL_HEIGHT}
                width={VALUES}
                format={formatTick}
              />
            </svg>
            <svg x={VALUES + 8} y={NAME} overflow="visible">
              <TrendPlot
                lines={plotted}
                height={PANEL_HEIGHT}
                width={PLOT}
                x={x}
                y={y}
                ticks={scale.ticks}
                level={level}
              />
            </svg>
            <svg x={VALUES + 8} y={NAME + PANEL_HEIGHT} overflow="visible">
              <TrendPeriods lines={over} x={x} width={PLOT} most={2} />
            </svg>
          </svg>
        );
      })}
    </PictureFrame>
  );
}
