import { DotLane } from './DotLane.tsx';
import styles from './DotPlot.module.scss';
import { MarkerKey } from './Marker.tsx';
import type { DotComparator, DotRow } from './rows.ts';
import { linearScale, type Scale } from './scale.ts';

type Props = {
  /** Accessible name of the figure: the sentence that says what it shows. */
  name: string;
  rows: readonly DotRow[];
  comparators: readonly DotComparator[];
  /** Said once, under the axis. */
  unit: string;
  formatTick: (value: number) => string;
  least?: number | null;
  most?: number | null;
  size?: 'small' | 'large';
};

/** A scale that holds every dot, limit and comparator of a picture. */
export function dotScale(
  rows: readonly Pick<DotRow, 'value' | 'lower' | 'upper'>[],
  options: { least?: number | null; most?: number | null } = {},
): Scale {
  const values = rows.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  return linearScale(
    values.filter((value) => value !== null),
    { intervals: 4, ...options },
  );
}

/** Keeps words at the ends of the scale inside the picture. */
export const anchorAt = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 12 ? 'start' : percent > 88 ? 'end' : 'middle';

export function DotAxis({ scale, format }: { scale: Scale; format: (value: number) => string }) {
  return (
    <svg className={styles.ticks} width="100%" height="24" aria-hidden="true" focusable="false">
      <line className={styles.axisLine} x1="0" x2="100%" y1="0.5" y2="0.5" />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.axisLine}
            x1={`${scale.at(tick)}%`}
            x2={`${scale.at(tick)}%`}
            y1="0"
            y2="5"
          />
          <text
            className={styles.tick}
            x={`${scale.at(tick)}%`}
            y="20"
            textAnchor={scale.at(tick) <= 2 ? 'start' : scale.at(tick) >= 98 ? 'end' : 'middle'}
          >
            {format(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/**
 * Places as dots with interval whiskers on one scale, the comparator as a line down the rows. The
 * names and figures are text beside the dots, so the picture says the same without being seen.
 */
export function DotPlot(props: Props) {
  const { name, rows, comparators, unit, formatTick, size = 'large' } = props;
  const scale = dotScale([...rows, ...comparators], {
    least: props.least ?? null,
    most: props.most ?? null,
  });
  const drawn = comparators.filter(({ value }) => value !== null);
  return (
    <figure className={`${styles.plot} ${styles[size]}`} aria-label={name}>
      {drawn.map((comparator) => {
        const percent = scale.at(comparator.value ?? 0);
        return (
          <p key={comparator.id} className={styles.row}>
            <span className={styles.lanes}>
              <svg width="100%" height="20" aria-hidden="true" focusable="false">
                <text
                  className={styles.comparatorName}
                  x={`${percent}%`}
                  y="14"
                  textAnchor={anchorAt(percent)}
                >
                  {`${comparator.label} ${comparator.text}`}
                </text>
              </svg>
            </span>
            <span className="visually-hidden">{`${comparator.label}: ${comparator.text}`}</span>
          </p>
        );
      })}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.label}>
              <MarkerKey style={row.style} />
              <span>
                {row.label}
                {row.note !== null && <span className={styles.note}>{row.note}</span>}
              </span>
            </span>
            <span className={styles.lanes}>
              <DotLane
                scale={scale}
                dot={row}
                comparators={drawn}
                markerScale={size === 'small' ? 0.85 : 1}
              />
            </span>
            <span className={row.value === null ? styles.words : styles.figure}>
              {row.value === null ? row.text : <b>{row.text}</b>}
              {row.interval !== null && ` ${row.interval}`}
              {row.verdict !== null && <span className={styles.verdict}>{row.verdict}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={`${styles.row} ${styles.axis}`}>
        <span className={styles.lanes}>
          <DotAxis scale={scale} format={formatTick} />
        </span>
        <span className={styles.unit}>{unit}</span>
      </p>
    </figure>
  );
}
