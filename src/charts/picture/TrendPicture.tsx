import type { TrendEvent, TrendLine } from '#src/charts/rows.ts';
import { axisWords, eventsSentence, trendHeight } from '#src/charts/trend/TrendChart.tsx';
import { breakSentence, trendDrawing, trendScale } from '#src/charts/trend/trendDrawing.ts';
import { TrendLabels } from '#src/charts/trend/TrendLabels.tsx';

import { PictureFrame, FIGURE_WIDTH_PX, type PictureWords } from './PictureFrame.tsx';
import { PERIODS_HEIGHT_PX, PLOT_LEFT_PX, PlotPicture } from './PlotPicture.tsx';
import { Unit } from './Unit.tsx';

type Props = {
  readonly words: PictureWords;
  readonly lines: readonly TrendLine[];
  readonly unit: string;
  readonly formatTick: (value: number) => string;
  readonly least?: number | null;
  readonly most?: number | null;
  readonly events?: readonly TrendEvent[];
};

const LABELS = 200;
const PLOT = FIGURE_WIDTH_PX - PLOT_LEFT_PX - LABELS - 8;
/** Top of the plot, below the unit and the letters of events. */
const TOP = 40;

/** `TrendChart` as a picture to save. */
export function TrendPicture({ words, ...props }: Props) {
  const { lines, unit, formatTick, events = [] } = props;
  const height = trendHeight(lines);
  const scale = trendScale(lines, props);
  const { x, y, plotted, endOf, breaks, ...drawing } = trendDrawing(lines, {
    scale,
    height,
    events,
  });
  const notes = [
    ...breaks.map(({ period }) => breakSentence(period)),
    ...(events.length > 0 ? [eventsSentence(events)] : []),
  ];
  return (
    <PictureFrame
      words={{ ...words, notes: [...words.notes, ...notes] }}
      height={TOP + height + PERIODS_HEIGHT_PX}
    >
      <Unit>{axisWords(unit, scale, formatTick)}</Unit>
      <PlotPicture
        top={TOP}
        lines={plotted}
        over={lines}
        height={height}
        width={PLOT}
        x={x}
        y={y}
        scale={scale}
        breaks={breaks.map(({ at }) => at)}
        events={drawing.events}
        trails={plotted.map(endOf)}
        formatTick={formatTick}
      />
      <svg x={PLOT_LEFT_PX + PLOT + 8} y={TOP} overflow="visible">
        <TrendLabels lines={plotted} height={height} width={LABELS} endOf={endOf} />
      </svg>
    </PictureFrame>
  );
}
