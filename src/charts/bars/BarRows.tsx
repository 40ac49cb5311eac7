import { MarkerKey } from '#src/charts/Marker.tsx';
import type { PlaceStyle } from '#src/charts/placeStyles.ts';

import styles from './BarRows.module.scss';

export type BarRow = {
  id: string;
  label: string;
  style: PlaceStyle;
  /** 0 or more; all rows have the same unit. */
  value: number;
  /** The value as text, with its precision: “about £5.5 million”. */
  text: string;
};

/**
 * Bars from zero on one scale; the longest fills its lane. Names and figures are text beside the
 * bars, so the bars need no text alternative.
 */
export function BarRows({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows: readonly BarRow[];
}) {
  const most = Math.max(0, ...rows.map(({ value }) => value));
  return (
    <figure aria-label={name}>
      <ul className={styles['rows']}>
        {rows.map(({ id, label, style, value, text }) => (
          <li key={id} className={styles['row']}>
            <span className={styles['label']}>
              <MarkerKey style={style} />
              {label}
            </span>
            <svg className={styles['lane']} width="100%" height="20" aria-hidden="true">
              <rect
                className={styles['bar']}
                x="0"
                y="2"
                width={`${most === 0 ? 0 : Math.round((10_000 * value) / most) / 100}%`}
                height="16"
                fill={style.colour}
              />
              <line className={styles['zero']} x1="0.5" x2="0.5" y1="0" y2="20" />
            </svg>
            <b className={styles['text']}>{text}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}
