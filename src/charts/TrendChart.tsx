import { Marker, MarkerKey } from './Marker.tsx';
import { AXIS_INK } from './placeStyles.ts';
import type { TrendLine } from './rows.ts';
import { linearScale } from './scale.ts';
import {
  runsOf,
  spreadLabels,
  spreadPeriods,
  startsOf,
  timeScale,
  usualStep,
  wrapLabel,
} from './trendGeometry.ts';
import { TrendPlot, type PlottedLine } from './TrendPlot.tsx';
import styles from './TrendChart.module.scss';

type Props = {
  /** Accessible name of the figure: the sentence that says what it shows. */
  name: string;
  /** Alternative text of the picture: what can be seen in it, in words. */
  description: string;
  lines: readonly TrendLine[];
  /** Said once, over the axis. */
  unit: string;
  formatTick: (value: number) => string;
  least?: number | null;
  most?: number | null;
  /** Areas that have no number to draw, with the words said instead. */
  absent?: readonly { id: string; label: string; words: string }[];
};

const HEIGHT = 320;
const TOP = 10;
const BOTTOM = HEIGHT - 10;
const LINE_HEIGHT = 18;
const LABEL_WIDTH = 21;

/**
 * Lines over time with their 95% intervals as bands. Nothing is measured: the plot stretches, and
 * words and markers stand at percentages beside it, so that no text is ever scaled. Where the
 * figure is wide, names stand at the ends of their lines; where it is narrow, above as a key.
 */
export function TrendChart(props: Props) {
  const { name, description, lines, unit, formatTick, absent = [] } = props;
  const numbers = lines.flatMap(({ points }) =>
    points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
  );
  const scale = linearScale(
    numbers.filter((number) => number !== null),
    { intervals: 6, least: props.least ?? null, most: props.most ?? null },
  );
  const y = (value: number) =>
    Math.round((BOTTOM - (scale.at(value) / 100) * (BOTTOM - TOP)) * 100) / 100;
  const starts = startsOf(lines);
  const x = timeScale(starts);
  const step = usualStep(lines);

  const plotted = lines
    .map((line): PlottedLine => ({ ...line, segments: runsOf(line, step) }))
    .filter(({ segments }) => segments.length > 0);
  const ends = plotted.map((line) => {
    const last = line.segments.at(-1)?.at(-1);
    const words = wrapLabel(line.label, LABEL_WIDTH, 2);
    return {
      line,
      words,
      y: y(last?.value ?? scale.min),
      x: x(last?.start ?? starts[0] ?? ''),
      height: words.length * LINE_HEIGHT + 4,
    };
  });
  const centres = spreadLabels(ends, 0, HEIGHT);

  const periods = starts.map((start) => ({
    start,
    period:
      lines.flatMap(({ points }) => points).find((point) => point.start === start)?.period ?? start,
  }));
  const narrow = new Set(spreadPeriods(periods, 2));
  const shown = new Set(periods.length <= 6 ? periods : spreadPeriods(periods, 5));
  const breaks = [
    ...new Map(
      lines
        .flatMap(({ points }) => points.filter(({ breakBefore }) => breakBefore))
        .map((point) => [point.start, point]),
    ).values(),
  ];

  return (
    <figure className={styles.chart} aria-label={name}>
      <p className={styles.unit}>
        {unit}
        {scale.min > 0 && <> · the scale starts at {formatTick(scale.min)}, not at 0</>}
      </p>
      <ul className={styles.keys} aria-hidden="true">
        {plotted.map((line) => (
          <li key={line.id}>
            <LineKey line={line} />
            {line.label}
          </li>
        ))}
      </ul>
      <div className={styles.frame} role="img" aria-label={description}>
        <svg className={styles.yAxis} width="100%" height={HEIGHT}>
          {scale.ticks.map((tick) => (
            <text key={tick} className={styles.tick} x="100%" y={y(tick) + 5} textAnchor="end">
              {formatTick(tick)}
            </text>
          ))}
        </svg>
        <TrendPlot
          lines={plotted}
          height={HEIGHT}
          x={x}
          y={y}
          ticks={scale.ticks}
          breaks={breaks.map(({ start }) => x(start) - (x(start) - x(before(starts, start))) / 2)}
          trails={ends.map((end) => ({ x: end.x, y: end.y }))}
        />
        <svg className={styles.labels} width="100%" height={HEIGHT}>
          {ends.map(({ line, words, y: end, height }, n) => {
            const centre = centres[n] ?? end;
            return (
              <g key={line.id}>
                <line x1="8" y1={end} x2="18" y2={centre} stroke={AXIS_INK} strokeWidth="1" />
                <Marker kind={line.style.marker} colour={line.style.colour} x={27} y={centre} scale={0.9} />
                {words.map((word, row) => (
                  <text
                    key={word}
                    className={line.kind === 'place' ? styles.label : styles.quietLabel}
                    x="40"
                    y={centre - height / 2 + 2 + LINE_HEIGHT * (row + 1) - 5}
                  >
                    {word}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
        <svg className={styles.xAxis} width="100%" height="28">
          {periods.map((period) =>
            shown.has(period) ? (
              <g key={period.start} className={narrow.has(period) ? undefined : styles.wideOnly}>
                <line
                  className={styles.axisLine}
                  x1={`${x(period.start)}%`}
                  x2={`${x(period.start)}%`}
                  y1="0"
                  y2="6"
                />
                <text
                  className={styles.tick}
                  x={`${x(period.start)}%`}
                  y="22"
                  textAnchor={
                    x(period.start) <= 2 ? 'start' : x(period.start) >= 98 ? 'end' : 'middle'
                  }
                >
                  {period.period}
                </text>
              </g>
            ) : null,
          )}
        </svg>
      </div>
      {breaks.map((point) => (
        <p key={point.start} className={styles.note}>
          The series breaks before {point.period}: values on either side of the dashed rule can’t
          be compared.
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
    </figure>
  );
}

/** The period before one: a break is drawn halfway between the two. */
const before = (starts: readonly string[], start: string): string =>
  starts[Math.max(starts.indexOf(start) - 1, 0)] ?? start;

/** A piece of a line with its marker: the key of a line in text. */
const LineKey = ({ line }: { line: TrendLine }) => (
  <>
    <svg className={styles.lineKey} width="20" height="16">
      <line
        className={styles.line}
        x1="0"
        x2="20"
        y1="8"
        y2="8"
        stroke={line.style.colour}
        {...(line.style.dash === null ? {} : { strokeDasharray: line.style.dash })}
      />
    </svg>
    <MarkerKey style={line.style} />
  </>
);
