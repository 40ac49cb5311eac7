import { Fragment } from 'react';

import { AXIS_INK, colourOf, INK, PAPER } from '#src/charts/colours.ts';
import type { DecilesSpec } from '#src/contract/figures/chartSpec.ts';

import { decileNote } from './decileWords.ts';
import styles from './DecilesChart.module.scss';

const BARS_HEIGHT_PX = 72;
export const DECILES_HEIGHT_PX = BARS_HEIGHT_PX + 44;

/** The class of a tenth's bar; the most deprived tenth stands out. @param n from 0, the most deprived */
export const barClass = (n: number): string | undefined => (n === 0 ? styles.most : styles.bar);

/** The colour of a tenth's bar. @param n from 0, the most deprived */
export const barFill = (n: number): string => colourOf(n === 0 ? 'shade-3' : 'shade-1');

/**
 * Deprivation as a ten-part strip: a place's small areas in each national tenth, most deprived
 * first. A place like the country would reach the dashed rule in every tenth.
 */
export const DecilesChart = ({ spec: { name, deciles, noun } }: { readonly spec: DecilesSpec }) => (
  <figure className={styles.strip} aria-label={name}>
    <svg
      width="100%"
      height={DECILES_HEIGHT_PX}
      role="img"
      aria-label={`${noun} in each tenth of the country, most deprived first: ${deciles.join(', ')}.`}
    >
      <g aria-hidden="true">
        <DecileBars deciles={deciles} />
      </g>
    </svg>
    <p className={styles.ends} aria-hidden="true">
      <span>{DECILE_ENDS[0]}</span>
      <span>{DECILE_ENDS[1]}</span>
    </p>
    <p className={styles.note}>{decileNote(noun)}</p>
  </figure>
);

export const DECILE_ENDS = ['Most deprived tenth', 'Least deprived'] as const;

/** The bars, as wide as their SVG. They need no style sheet, so that they can be saved as a picture. */
export function DecileBars({ deciles }: Pick<DecilesSpec, 'deciles'>) {
  const total = deciles.reduce((sum, count) => sum + count, 0);
  const tallest = Math.max(...deciles, total / 10, 1);
  const height = (count: number) => Math.round((count / tallest) * BARS_HEIGHT_PX * 10) / 10;
  const even = 20 + BARS_HEIGHT_PX - height(total / 10);
  return (
    <>
      {deciles.map((count, n) => (
        // The tenths are positions, so the index is their identity.
        <Fragment key={n}>
          <rect
            className={barClass(n)}
            fill={barFill(n)}
            x={`${n * 10 + 0.5}%`}
            width="9%"
            y={20 + BARS_HEIGHT_PX - height(count)}
            height={height(count)}
          />
          <text
            className={styles.tenth}
            x={`${n * 10 + 5}%`}
            y={BARS_HEIGHT_PX + 38}
            fill={AXIS_INK}
            fontSize="14"
            textAnchor="middle"
          >
            {n + 1}
          </text>
        </Fragment>
      ))}
      <line
        className={styles.base}
        stroke={AXIS_INK}
        x1="0"
        x2="100%"
        y1={BARS_HEIGHT_PX + 20.5}
        y2={BARS_HEIGHT_PX + 20.5}
      />
      <line
        className={styles.even}
        stroke={INK}
        strokeDasharray="4 4"
        x1="0"
        x2="100%"
        y1={even}
        y2={even}
      />
      {deciles.map((count, n) => (
        <text
          key={n}
          className={styles.count}
          fill={INK}
          fontSize="14"
          stroke={PAPER}
          strokeWidth="4"
          paintOrder="stroke"
          x={`${n * 10 + 5}%`}
          y={14 + BARS_HEIGHT_PX - height(count)}
          textAnchor="middle"
        >
          {count}
        </text>
      ))}
    </>
  );
}
