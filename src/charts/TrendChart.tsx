import type { TrendLine } from './rows.ts';
import { linearScale } from './scale.ts';
import styles from './TrendChart.module.scss';
import { runsOf, startsOf, timeScale, usualStep } from './trendGeometry.ts';
import { LineKey, TrendLabels } from './TrendLabels.tsx';
import { TrendPeriods } from './TrendPeriods.tsx';
import { TrendPlot, type PlottedLine } from './TrendPlot.tsx';

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

const LEAST_HEIGHT = 320;
/** A name at the end of its line needs this, where there are many. */
const HEIGHT_OF_NAME = 26;
const TOP = 10;

/**
 * Lines over time with their 95% intervals as bands. Nothing is measured: the plot stretches, and
 * words and markers stand at percentages beside it, so that no text is ever scaled. Where the
 * figure is wide, names stand at the ends of their lines; where it is narrow, above as a key.
 */
export function TrendChart(props: Props) {
  const { name, description, lines, unit, formatTick, absent = [] } = props;
  const height = Math.max(LEAST_HEIGHT, lines.length * HEIGHT_OF_NAME);
  const bottom = height - 10;
  const numbers = lines.flatMap(({ points }) =>
    points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
  );
  const scale = linearScale(
    numbers.filter((number) => number !== null),
    { intervals: 6, least: props.least ?? null, most: props.most ?? null },
  );
  const y = (value: number) =>
    Math.round((bottom - (scale.at(value) / 100) * (bottom - TOP)) * 100) / 100;
  const starts = startsOf(lines);
  const x = timeScale(starts);
  const step = usualStep(lines);

  const plotted = lines
    .map((line): PlottedLine => ({ ...line, segments: runsOf(line, step) }))
    .filter(({ segments }) => segments.length > 0);
  const keyed = plotted.filter((line) => !line.behind);
  const behind = plotted.find((line) => line.behind);
  const endOf = ({ segments }: PlottedLine) => {
    const last = segments.at(-1)?.at(-1);
    return { x: x(last?.start ?? starts[0] ?? ''), y: y(last?.value ?? scale.min) };
  };
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
        {keyed.map((line) => (
          <li key={line.id}>
            <LineKey line={line} />
            {line.label}
          </li>
        ))}
        {behind && (
          <li>
            <LineKey line={behind} bare />
            {keyed.some(({ kind }) => kind === 'place') ? 'Other places' : 'Each place'}
          </li>
        )}
      </ul>
      <div className={styles.frame} role="img" aria-label={description}>
        <svg className={styles.yAxis} width="100%" height={height}>
          {scale.ticks.map((tick) => (
            <text key={tick} className={styles.tick} x="100%" y={y(tick) + 5} textAnchor="end">
              {formatTick(tick)}
            </text>
          ))}
        </svg>
        <TrendPlot
          lines={plotted}
          height={height}
          x={x}
          y={y}
          ticks={scale.ticks}
          breaks={breaks.map(({ start }) => x(start) - (x(start) - x(before(starts, start))) / 2)}
          trails={plotted.map(endOf)}
        />
        <TrendLabels lines={plotted} height={height} endOf={endOf} />
        <TrendPeriods lines={lines} x={x} />
      </div>
      {breaks.map((point) => (
        <p key={point.start} className={styles.note}>
          The series breaks before {point.period}: values on either side of the dashed rule can’t be
          compared.
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
