import type { Scale } from '#src/charts/scale.ts';
import { TrendValues } from '#src/charts/trend/TrendChart.tsx';
import { TrendPeriods } from '#src/charts/trend/TrendPeriods.tsx';
import { TrendPlot, type TrendPlotProps } from '#src/charts/trend/TrendPlot.tsx';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

const VALUES = 44;
/** Left edge of the plot, right of its axis's numbers. */
export const PLOT_LEFT_PX = VALUES + 8;
/** Height of the periods below a plot. */
export const PERIODS_HEIGHT_PX = 28;

type Props = Omit<TrendPlotProps, 'ticks'> & {
  /** Width of the plot without its axis, in pixels. */
  readonly width: number;
  /** Distance from the top of the drawing, in pixels. */
  readonly top: number;
  readonly scale: Scale;
  /** The lines whose periods are on the axis. */
  readonly over: readonly TrendLine[];
  /** The most periods to name. */
  readonly most: number;
};

/** A trend plot with its two axes, of fixed size. */
export const PlotWithAxes = ({ top, scale, over, most, ...plot }: Props) => (
  <svg y={top} overflow="visible">
    <TrendValues scale={scale} y={plot.y} height={plot.height} width={VALUES} />
    <svg x={PLOT_LEFT_PX} overflow="visible">
      <TrendPlot {...plot} ticks={scale.ticks} />
      <svg y={plot.height} overflow="visible">
        <TrendPeriods lines={over} x={plot.x} width={plot.width} most={most} />
      </svg>
    </svg>
  </svg>
);
