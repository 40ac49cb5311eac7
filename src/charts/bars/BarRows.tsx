import { MarkerKey } from '#src/charts/Marker.tsx';
import type { PlaceStyle } from '#src/charts/placeStyles.ts';

import styles from './BarRows.module.scss';

export type BarRow = {
  id: string;
  label: string;
  style: PlaceStyle;
  /** Nought or more; all of one kind and unit. */
  value: number;
  /** The value in words and figures, as exactly as it is known. */
  text: string;
};

/**
 * Bars from zero on one scale, the longest filling its lane. Names and figures are text beside the
 * bars, so the picture says the same without being seen.
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
    <figure className={styles['figure']} aria-label={name}>
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
