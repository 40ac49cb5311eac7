import { Fragment, type ReactNode } from 'react';

import { formatTick } from '#src/charts/formatTick.ts';
import { MarkerKey } from '#src/charts/Marker.tsx';
import { AXIS_INK, colourOf } from '#src/charts/colours.ts';
import type { DotComparator, DotRow } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { linearScale, type Scale } from '#src/charts/scale.ts';

import styles from './Lanes.module.scss';

export type LaneSize = 'small' | 'large';

type LaneRow = {
  id: string;
  label: string;
  note: string | null;
  style: PlaceStyle;
  lane: ReactNode;
  /** The text beside the lane: a figure, or why there is none. */
  words: ReactNode;
  isNumber: boolean;
  verdict: string | null;
};

/** A scale that covers every dot, limit and comparator of a chart. */
export function dotScale(
  rows: readonly Pick<DotRow, 'value' | 'lower' | 'upper'>[],
  options: {
    least?: number | null | undefined;
    most?: number | null | undefined;
    intervals?: number;
  } = {},
): Scale {
  const { least = null, most = null, intervals = 4 } = options;
  const values = rows.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  return linearScale(
    values.filter((value) => value !== null),
    { intervals, least, most },
  );
}

/** The text anchor that keeps words near the ends of the scale inside the picture. */
const anchorAt = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 12 ? 'start' : percent > 88 ? 'end' : 'middle';

export function DotAxis({ scale }: { scale: Scale }) {
  return (
    <svg className={styles.ticks} width="100%" height="24" aria-hidden="true">
      <line className={styles.axisLine} x1="0" x2="100%" y1="0.5" y2="0.5" stroke={AXIS_INK} />
      {scale.ticks.map((tick) => (
        <Fragment key={tick}>
          <line
            className={styles.axisLine}
            x1={`${scale.at(tick)}%`}
            x2={`${scale.at(tick)}%`}
            y1="0"
            y2="5"
            stroke={AXIS_INK}
          />
          <text
            className={styles.tick}
            x={`${scale.at(tick)}%`}
            y="20"
            fill={AXIS_INK}
            fontSize="14"
            textAnchor={scale.at(tick) <= 2 ? 'start' : scale.at(tick) >= 98 ? 'end' : 'middle'}
          >
            {formatTick(tick)}
          </text>
        </Fragment>
      ))}
    </svg>
  );
}

/** The name and figure of a comparator, above its line. */
export const ComparatorName = ({
  comparator: { label, text, value },
  scale,
}: {
  readonly comparator: DotComparator;
  readonly scale: Scale;
}) => {
  const percent = scale.at(value ?? 0);
  return (
    <text
      className={styles.comparatorName}
      x={`${percent}%`}
      y="14"
      fill={colourOf('comparator')}
      fontSize="14"
      fontWeight="700"
      textAnchor={anchorAt(percent)}
    >
      {`${label} ${text}`.trim()}
    </text>
  );
};

/**
 * Rows of marks on one scale, with comparators as lines across all rows. Names and figures are text
 * beside the marks, so the marks need no text alternative.
 */
export function LaneRows({
  spec: { name, unit },
  scale,
  comparators,
  size = 'large',
  rows,
  rowIds,
}: {
  readonly spec: { readonly name: string; readonly unit: string };
  readonly scale: Scale;
  readonly comparators: readonly DotComparator[];
  readonly size?: LaneSize;
  readonly rows: readonly LaneRow[];
  /** What the HTML ids of the rows begin with, where addresses lead to them. Left out: none. */
  readonly rowIds?: string | undefined;
}) {
  return (
    <figure className={`${styles.plot} ${styles[size]}`} aria-label={name}>
      {comparators.map((comparator) => (
        <p key={comparator.id} className={styles.row}>
          <span className={styles.lanes}>
            <svg width="100%" height="20" aria-hidden="true">
              <ComparatorName comparator={comparator} scale={scale} />
            </svg>
          </span>
          {comparator.text !== '' && (
            <span className="visually-hidden">{`${comparator.label}: ${comparator.text}`}</span>
          )}
        </p>
      ))}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li
            key={row.id}
            id={rowIds === undefined ? undefined : `${rowIds}-${row.id}`}
            className={styles.row}
          >
            <span className={styles.label}>
              <MarkerKey style={row.style} />
              <span>
                {row.label}
                {row.note !== null && <span className={styles.note}>{row.note}</span>}
              </span>
            </span>
            <span className={styles.lanes}>{row.lane}</span>
            <span className={row.isNumber ? styles.figure : styles.words}>
              {row.words}
              {row.verdict !== null && <span className={styles.verdict}>{row.verdict}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={`${styles.row} ${styles.axis}`}>
        <span className={styles.lanes}>
          <DotAxis scale={scale} />
        </span>
        <span className={styles.unit}>{unit}</span>
      </p>
    </figure>
  );
}
