import type { TrendEvent, TrendLine } from '#src/charts/rows.ts';
import { axisWords, eventsSentence, trendHeight, TrendValues } from '#src/charts/TrendChart.tsx';
import { breakSentence, trendDrawing, trendScale } from '#src/charts/trendDrawing.ts';
import { TrendLabels } from '#src/charts/TrendLabels.tsx';
import { TrendPeriods } from '#src/charts/TrendPeriods.tsx';
import { TrendPlot } from '#src/charts/TrendPlot.tsx';

import { PictureFrame, ROOM, type PictureWords } from './PictureFrame.tsx';
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

const VALUES = 44;
const LABELS = 200;
const PLOT = ROOM - VALUES - LABELS - 16;
/** Under the unit, and under the letters of dated marks. */
const TOP = 40;

/** The trend as a picture to be saved. */
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
      height={TOP + height + 28}
    >
      <Unit>{axisWords(unit, scale, formatTick)}</Unit>
      <svg y={TOP} overflow="visible">
        <TrendValues scale={scale} y={y} height={height} width={VALUES} format={formatTick} />
      </svg>
      <svg x={VALUES + 8} y={TOP} overflow="visible">
        <TrendPlot
          lines={plotted}
          height={height}
          width={PLOT}
          x={x}
          y={y}
          ticks={scale.ticks}
          breaks={breaks.map(({ at }) => at)}
          events={drawing.events}
          trails={plotted.map(endOf)}
        />
      </svg>
      <svg x={VALUES + PLOT + 16} y={TOP} overflow="visible">
        <TrendLabels lines={plotted} height={height} width={LABELS} endOf={endOf} />
      </svg>
      <svg x={VALUES + 8} y={TOP + height} overflow="visible">
        <TrendPeriods lines={lines} x={x} width={PLOT} />
      </svg>
    </PictureFrame>
  );
}
