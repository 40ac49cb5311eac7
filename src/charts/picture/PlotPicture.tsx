import type { TrendLine } from '#src/charts/rows.ts';
import type { Scale } from '#src/charts/scale.ts';
import { TrendValues } from '#src/charts/trend/TrendChart.tsx';
import { TrendPeriods } from '#src/charts/trend/TrendPeriods.tsx';
import { TrendPlot, type TrendPlotProps } from '#src/charts/trend/TrendPlot.tsx';

const VALUES = 44;
/** Where the plot begins: right of the numbers of its axis. */
export const PLOT_LEFT_PX = VALUES + 8;
/** How high the periods under a plot are. */
export const PERIODS_HEIGHT_PX = 28;

type Props = Omit<TrendPlotProps, 'ticks'> & {
  /** Of the plot alone, in pixels. */
  readonly width: number;
  /** Where it stands in the picture, in pixels from the top. */
  readonly top: number;
  readonly scale: Scale;
  readonly formatTick: (value: number) => string;
  /** The lines whose periods stand under it. */
  readonly over: readonly TrendLine[];
  /** The most periods to be named. */
  readonly most?: number;
};

/** A plot with its two axes, in pixels. */
export const PlotPicture = ({ top, scale, formatTick, over, most = 6, ...plot }: Props) => (
  <svg y={top} overflow="visible">
    <TrendValues scale={scale} y={plot.y} height={plot.height} width={VALUES} format={formatTick} />
    <svg x={PLOT_LEFT_PX} overflow="visible">
      <TrendPlot {...plot} ticks={scale.ticks} />
      <svg y={plot.height} overflow="visible">
        <TrendPeriods lines={over} x={plot.x} width={plot.width} most={most} />
      </svg>
    </svg>
  </svg>
);
