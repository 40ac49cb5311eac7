import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, colourOf, GRID_INK, INK } from '#src/charts/colours.ts';
import type { TrendLine } from '#src/contract/figures/chartSpec.ts';

import styles from './TrendChart.module.scss';
import { hasBand, showsBand, type Segment } from './trendGeometry.ts';

export type PlottedLine = TrendLine & { segments: readonly Segment[] };

export type TrendPlotProps = {
  lines: readonly PlottedLine[];
  height: number;
  /** Whether it is one of several small plots. */
  isSmall?: boolean;
  /** In pixels, in a picture to save; without it the plot stretches. */
  width?: number | undefined;
  /** The position of a period, as a percentage of the width. */
  x: (start: string) => number;
  /** The position of a value, in pixels from the top. */
  y: (value: number) => number;
  ticks: readonly number[];
  /** A reference value drawn as a solid line, such as no gap. */
  level?: number | null;
  /** Positions of breaks, as percentages of the width. */
  breaks?: readonly number[];
  /** Marked events; `at` is a percentage of the width. */
  events?: readonly { mark: string; at: number }[];
  /** Ends of lines, from which a faint rule leads to the label at the edge; `x` in per cent, `y` in pixels. */
  trails?: readonly { x: number; y: number }[];
};

/** More markers in a row than that run into each other on a phone. */
const MOST_MARKERS = 13;

/** The points with a marker, so that lines differ in greyscale: all, or the two ends where there is no room. */
const marked = (segment: Segment, isSmall: boolean) =>
  isSmall || segment.length > MOST_MARKERS
    ? segment.filter((_, n) => n === 0 || n === segment.length - 1)
    : segment;

/** Drawing order: places over comparators, the chosen place over lines in the background. */
const depth = ({ kind, isBehind }: PlottedLine) => (isBehind ? 0 : kind === 'place' ? 2 : 1);

/**
 * Lines and bands. Where the plot stretches, strokes and markers keep their size. It needs no style
 * sheet, so that it can be saved as a picture.
 */
export function TrendPlot(props: TrendPlotProps) {
  const { lines, height, isSmall = false, width, x, y, ticks, level = null } = props;
  const { breaks = [], events = [], trails = [] } = props;
  const across = (percent: number) =>
    width === undefined ? `${percent}%` : (percent * width) / 100;
  const point = (start: string, value: number) =>
    `${(x(start) * (width ?? 100)) / 100} ${y(value)}`;
  const line = (segment: Segment) =>
    `M${segment.map(({ start, value }) => point(start, value)).join('L')}`;
  const band = (segment: Segment) => {
    const upper = segment.map(({ start, value, upper: limit }) => point(start, limit ?? value));
    const lower = segment.map(({ start, value, lower: limit }) => point(start, limit ?? value));
    return `M${[...upper, ...lower.reverse()].join('L')}Z`;
  };
  const ordered = [...lines].sort((a, b) => depth(a) - depth(b));
  const shapes = (
    <>
      {ordered
        .filter(showsBand)
        .map(({ id, style, segments }) =>
          segments
            .filter(hasBand)
            .map((segment) => (
              <path
                key={`${id} ${segment[0]?.start}`}
                className={styles.band}
                d={band(segment)}
                fill={colourOf(style.colour)}
                fillOpacity="0.1"
              />
            )),
        )}
      {ordered.map(({ id, kind, isBehind, style, segments }) =>
        segments.map((segment) => (
          <path
            key={`${id} ${segment[0]?.start}`}
            className={styles.line}
            d={line(segment)}
            fill="none"
            stroke={colourOf(style.colour)}
            strokeWidth={kind === 'place' && !isBehind ? 2.5 : 1.5}
            strokeLinejoin="round"
            {...(width === undefined ? { vectorEffect: 'non-scaling-stroke' } : {})}
            {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
          />
        )),
      )}
    </>
  );
  return (
    <svg
      className={styles.plot}
      width={width ?? '100%'}
      height={height}
      overflow="visible"
      aria-hidden="true"
    >
      {ticks.map((tick) => (
        <line
          key={tick}
          className={styles.grid}
          x1="0"
          x2={across(100)}
          y1={y(tick)}
          y2={y(tick)}
          stroke={GRID_INK}
        />
      ))}
      {level !== null && (
        <line
          className={styles.firm}
          x1="0"
          x2={across(100)}
          y1={y(level)}
          y2={y(level)}
          stroke={INK}
          strokeWidth="1.5"
        />
      )}
      {breaks.map((percent) => (
        <line
          key={percent}
          className={styles.firm}
          x1={across(percent)}
          x2={across(percent)}
          y1="0"
          y2={height}
          stroke={INK}
          strokeDasharray="4 4"
        />
      ))}
      {events.map(({ mark, at }) => (
        <g key={mark}>
          <line
            className={styles.firm}
            x1={across(at)}
            x2={across(at)}
            y1="4"
            y2={height}
            stroke={AXIS_INK}
            strokeDasharray="1 3"
          />
          <text
            className={styles.tick}
            x={across(at)}
            y="0"
            fill={AXIS_INK}
            fontSize="14"
            textAnchor="middle"
          >
            {mark}
          </text>
        </g>
      ))}
      {trails.map((end) =>
        end.x < 100 ? (
          <line
            key={`${end.x} ${end.y}`}
            className={styles.trail}
            x1={across(end.x)}
            x2={across(100)}
            y1={end.y}
            y2={end.y}
            stroke={AXIS_INK}
            strokeDasharray="1 4"
          />
        ) : null,
      )}
      {width === undefined ? (
        <svg
          viewBox={`0 0 100 ${height}`}
          width="100%"
          height={height}
          preserveAspectRatio="none"
          overflow="visible"
        >
          {shapes}
        </svg>
      ) : (
        shapes
      )}
      {ordered.map(({ id, kind, isBehind, style, segments }) =>
        segments.flatMap((segment) =>
          (kind === 'comparator' || isBehind ? segment.slice(-1) : marked(segment, isSmall)).map(
            (one) => (
              <Marker
                key={`${id} ${one.start}`}
                kind={style.marker}
                colour={style.colour}
                x={across(x(one.start))}
                y={y(one.value)}
                scale={kind === 'place' ? 0.85 : 0.65}
              />
            ),
          ),
        ),
      )}
    </svg>
  );
}
