import { axisWords, eventsSentence, trendHeight } from '#src/charts/trend/TrendChart.tsx';
import { breakSentence, trendDrawing, trendScale } from '#src/charts/trend/trendDrawing.ts';
import { TrendLabels } from '#src/charts/trend/TrendLabels.tsx';
import type { TrendSpec } from '#src/contract/figures/chartSpec.ts';

import { NARROW_PX, type Drawing, type Room } from './Drawing.ts';
import { PERIODS_HEIGHT_PX, PLOT_LEFT_PX, PlotWithAxes } from './PlotWithAxes.tsx';
import { Unit } from './Unit.tsx';

/** Top of the plot, below the unit and the letters of events. */
const TOP = 40;
const GAP = 8;

/** `TrendChart` with its words. */
export function drawTrend(spec: TrendSpec, { width, height: limit }: Room): Drawing {
  const { lines, unit, events } = spec;
  const around = TOP + PERIODS_HEIGHT_PX;
  const height = limit === null ? trendHeight(lines) : Math.max(limit - around, 120);
  const labels = width < NARROW_PX ? 120 : 200;
  const plot = width - PLOT_LEFT_PX - labels - GAP;
  const scale = trendScale(lines, spec);
  const { x, y, plotted, endOf, breaks, ...drawing } = trendDrawing(lines, {
    scale,
    height,
    events,
  });
  return {
    width,
    height: around + height,
    notes: [
      ...breaks.map(({ period }) => breakSentence(period)),
      ...(events.length > 0 ? [eventsSentence(events)] : []),
    ],
    content: (
      <>
        <Unit>{axisWords(unit, scale)}</Unit>
        <PlotWithAxes
          top={TOP}
          lines={plotted}
          over={lines}
          height={height}
          width={plot}
          x={x}
          y={y}
          scale={scale}
          most={width < NARROW_PX ? 2 : 6}
          breaks={breaks.map(({ at }) => at)}
          events={drawing.events}
          trails={plotted.map(endOf)}
        />
        <svg x={PLOT_LEFT_PX + plot + GAP} y={TOP} overflow="visible">
          <TrendLabels lines={plotted} height={height} width={labels} endOf={endOf} />
        </svg>
      </>
    ),
  };
}
