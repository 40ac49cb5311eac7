import { colourOf } from '#src/charts/colours.ts';
import { MarkerKey } from '#src/charts/Marker.tsx';
import type { BarsSpec } from '#src/contract/figures/chartSpec.ts';

import styles from './BarsChart.module.scss';

/** The greatest value of some bars, which fills its lane; 1 where all are 0. */
export const longest = ({ rows }: Pick<BarsSpec, 'rows'>): number =>
  Math.max(0, ...rows.map(({ value }) => value)) || 1;

/** Bars from zero on one scale. Names and figures are text beside them, so they need no alternative. */
export function BarsChart({ spec }: { readonly spec: BarsSpec }) {
  const most = longest(spec);
  return (
    <figure className={styles['figure']} aria-label={spec.name}>
      <ul className={styles['rows']}>
        {spec.rows.map(({ id, label, style, value, text }) => (
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
                width={`${Math.round((10_000 * value) / most) / 100}%`}
                height="16"
                fill={colourOf(style.colour)}
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
