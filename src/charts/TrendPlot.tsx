import { Marker } from './Marker.tsx';
import type { TrendLine } from './rows.ts';
import styles from './TrendChart.module.scss';
import type { Segment } from './trendGeometry.ts';

export type PlottedLine = TrendLine & { segments: readonly Segment[] };

type Props = {
  lines: readonly PlottedLine[];
  height: number;
  /** Percentage of the width. */
  x: (start: string) => number;
  /** Pixels from the top. */
  y: (value: number) => number;
  ticks: readonly number[];
  /** Where a series was re-based, as percentages of the width. */
  breaks: readonly number[];
  /** Last points, from which a faint rule leads to the label at the edge. */
  trails: readonly { x: number; y: number }[];
};

/** Every fourth point carries its marker, counted from the last, so that lines part in greyscale. */
const marked = (segment: Segment) =>
  segment.filter((_, n) => n === 0 || (segment.length - 1 - n) % 4 === 0);

/** Areas that only stand beside the places would bury them under wide bands; the table has theirs. */
const withBand = ({ kind, behind }: PlottedLine) => kind !== 'extra' && !behind;

/** Places are drawn over what they are held against, and the chosen one over many others. */
const depth = ({ kind, behind }: PlottedLine) => (behind ? 0 : kind === 'place' ? 2 : 1);

/** The lines and bands, stretched to the width of their box; strokes and markers keep their size. */
export function TrendPlot({ lines, height, x, y, ticks, breaks, trails }: Props) {
  const line = (segment: Segment) =>
    `M${segment.map((point) => `${x(point.start)} ${y(point.value)}`).join('L')}`;
  const band = (segment: Segment) => {
    const upper = segment.map((point) => `${x(point.start)} ${y(point.upper ?? point.value)}`);
    const lower = segment.map((point) => `${x(point.start)} ${y(point.lower ?? point.value)}`);
    return `M${[...upper, ...lower.reverse()].join('L')}Z`;
  };
  const hasBand = (segment: Segment) =>
    segment.length > 1 && segment.every(({ lower, upper }) => lower !== null && upper !== null);
  const ordered = [...lines].sort((a, b) => depth(a) - depth(b));
  return (
    <svg className={styles.plot} width="100%" height={height}>
      {ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
      ))}
      {breaks.map((percent) => (
        <line
          key={percent}
          className={styles.break}
          x1={`${percent}%`}
          x2={`${percent}%`}
          y1="0"
          y2={height}
        />
      ))}
      {trails.map((end) =>
        end.x < 100 ? (
          <line
            key={`${end.x} ${end.y}`}
            className={styles.trail}
            x1={`${end.x}%`}
            x2="100%"
            y1={end.y}
            y2={end.y}
          />
        ) : null,
      )}
      <svg
        viewBox={`0 0 100 ${height}`}
        width="100%"
        height={height}
        preserveAspectRatio="none"
        overflow="visible"
      >
        {ordered
          .filter(withBand)
          .map(({ id, style, segments }) =>
            segments
              .filter(hasBand)
              .map((segment) => (
                <path
                  key={`${id} ${segment[0]?.start}`}
                  className={styles.band}
                  d={band(segment)}
                  fill={style.colour}
                />
              )),
          )}
        {ordered.map(({ id, kind, behind, style, segments }) =>
          segments.map((segment) => (
            <path
              key={`${id} ${segment[0]?.start}`}
              className={kind === 'place' && !behind ? styles.line : styles.quietLine}
              d={line(segment)}
              stroke={style.colour}
              vectorEffect="non-scaling-stroke"
              {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
            />
          )),
        )}
      </svg>
      {ordered.map(({ id, kind, behind, style, segments }) =>
        segments.flatMap((segment) =>
          (kind === 'comparator' || behind ? segment.slice(-1) : marked(segment)).map((point) => (
            <Marker
              key={`${id} ${point.start}`}
              kind={style.marker}
              colour={style.colour}
              x={`${x(point.start)}%`}
              y={y(point.value)}
              scale={kind === 'place' ? 0.85 : 0.65}
            />
          )),
        ),
      )}
    </svg>
  );
}
