import styles from './DotPlot.module.scss';
import { Marker } from './Marker.tsx';
import { GRID_INK } from './placeStyles.ts';
import type { DumbbellRow, Value } from './rows.ts';
import type { Scale } from './scale.ts';

/** Limits stand this far from the dots, those of then above and those of now below. */
const APART = 9;

/** One row then and now: a bar between the two dots, and the limits of each. */
export function DumbbellLane({ scale, row }: { scale: Scale; row: DumbbellRow }) {
  const { before, after, style } = row;
  const at = (value: number | null) => `${scale.at(value ?? 0)}%`;
  const limits = ({ lower, upper }: Value, shift: number) =>
    lower !== null &&
    upper !== null && (
      <line
        className={styles.whisker}
        x1={at(lower)}
        x2={at(upper)}
        y1="50%"
        y2="50%"
        transform={`translate(0 ${shift})`}
        stroke={style.colour}
        strokeWidth="1.5"
      />
    );
  return (
    <svg
      className={styles.lane}
      width="100%"
      height="100%"
      overflow="visible"
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.rule} x1="0" x2="100%" y1="50%" y2="50%" stroke={GRID_INK} />
      <line
        className={styles.whisker}
        x1={at(before.value)}
        x2={at(after.value)}
        y1="50%"
        y2="50%"
        stroke={style.colour}
        strokeWidth="3"
      />
      {limits(before, -APART)}
      {limits(after, APART)}
      <Marker
        kind={style.marker}
        colour={style.colour}
        x={at(before.value)}
        y="50%"
        scale={0.85}
        hollow
      />
      <Marker kind={style.marker} colour={style.colour} x={at(after.value)} y="50%" />
    </svg>
  );
}
