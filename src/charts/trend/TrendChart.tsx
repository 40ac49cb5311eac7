import { AXIS_INK } from '#src/charts/colours.ts';
import { formatTick } from '#src/charts/formatTick.ts';
import type { Scale } from '#src/charts/scale.ts';
import type { TrendEvent, TrendLine, TrendSpec } from '#src/contract/figures/chartSpec.ts';

import styles from './TrendChart.module.scss';
import { breakSentence, trendDrawing, trendScale } from './trendDrawing.ts';
import { LineKey, TrendLabels } from './TrendLabels.tsx';
import { TrendPeriods } from './TrendPeriods.tsx';
import { TrendPlot } from './TrendPlot.tsx';

const MIN_HEIGHT_PX = 320;
/** Height of a name at the end of its line. */
const NAME_HEIGHT_PX = 26;

/** The height of a trend chart in pixels, so that all names fit. */
export const trendHeight = (lines: readonly TrendLine[]): number =>
  Math.max(MIN_HEIGHT_PX, lines.length * NAME_HEIGHT_PX);

/** The unit above a trend's axis, and where the axis starts if not at 0. */
export const axisWords = (unit: string, { min }: Scale): string =>
  min > 0 ? `${unit} · the scale starts at ${formatTick(min)}, not at 0` : unit;

/**
 * Lines over time with their 95% intervals as bands. It needs no measuring: the plot stretches, while
 * words and markers are placed at percentages, so that text isn't scaled. On a wide screen names are at
 * the ends of their lines; on a narrow one they are in a key above.
 */
export function TrendChart({ spec }: { readonly spec: TrendSpec }) {
  const { name, description, lines, unit, absent, events } = spec;
  const height = trendHeight(lines);
  const scale = trendScale(lines, spec);
  const { x, y, plotted, endOf, breaks, ...drawing } = trendDrawing(lines, {
    scale,
    height,
    events,
  });
  const keyed = plotted.filter((line) => !line.isBehind);
  const behind = plotted.find((line) => line.isBehind);

  return (
    <figure className={styles.chart} aria-label={name}>
      <p className={styles.unit}>{axisWords(unit, scale)}</p>
      <ul className={styles.keys} aria-hidden="true">
        {keyed.map((line) => (
          <li key={line.id}>
            <LineKey line={line} />
            {line.label}
          </li>
        ))}
        {behind && (
          <li>
            <LineKey line={behind} isBare />
            {keyed.some(({ kind }) => kind === 'place') ? 'Other places' : 'Each place'}
          </li>
        )}
      </ul>
      <div
        className={`${styles.frame} ${events.length > 0 ? styles.marked : ''}`.trim()}
        role="img"
        aria-label={description}
      >
        <TrendValues scale={scale} y={y} height={height} />
        <TrendPlot
          lines={plotted}
          height={height}
          x={x}
          y={y}
          ticks={scale.ticks}
          breaks={breaks.map(({ at }) => at)}
          events={drawing.events}
          trails={plotted.map(endOf)}
        />
        <TrendLabels lines={plotted} height={height} endOf={endOf} />
        <TrendPeriods lines={lines} x={x} />
      </div>
      {breaks.map(({ period }) => (
        <p key={period} className={styles.note}>
          {breakSentence(period)}
        </p>
      ))}
      {absent.length > 0 && (
        <ul className={styles.absent}>
          {absent.map(({ id, label, words }) => (
            <li key={id}>
              {label}: {words}
            </li>
          ))}
        </ul>
      )}
      {events.length > 0 && <p className={styles.note}>{eventsSentence(events)}</p>}
    </figure>
  );
}

/** The events marked on a chart, and that they show no cause. */
export const eventsSentence = (events: readonly TrendEvent[]): string =>
  `${events.map(({ mark, words }) => `${mark}: ${words}.`).join(' ')} Dates from the register are shown for reference: they do not show a cause.`;

/** The numbers of the vertical axis, beside the plot. */
export const TrendValues = ({
  scale,
  y,
  height,
  width,
}: {
  readonly scale: Scale;
  readonly y: (value: number) => number;
  readonly height: number;
  readonly width?: number;
}) => (
  <svg
    className={styles.yAxis}
    width={width ?? '100%'}
    height={height}
    overflow="visible"
    aria-hidden="true"
  >
    {scale.ticks.map((tick) => (
      <text
        key={tick}
        className={styles.tick}
        x={width ?? '100%'}
        y={y(tick) + 5}
        fill={AXIS_INK}
        fontSize="14"
        textAnchor="end"
      >
        {formatTick(tick)}
      </text>
    ))}
  </svg>
);
