import { Marker } from '#src/charts/Marker.tsx';
import { INK } from '#src/charts/placeStyles.ts';
import type { DumbbellRow } from '#src/charts/rows.ts';

import styles from './DotPlot.module.scss';
import { DumbbellLane } from './DumbbellLane.tsx';
import { dotScale, LaneRows, type LaneChartProps } from './LaneRows.tsx';

type Props = Omit<LaneChartProps, 'comparators'> & {
  readonly rows: readonly DumbbellRow[];
  /** Labels of the two periods. */
  readonly before: string;
  readonly after: string;
};

/** The figures of two periods on one scale, with limits: the earlier as a hollow marker, the later filled. */
export function Dumbbell({ rows, before, after, ...props }: Props) {
  const scale = dotScale(
    rows.flatMap((row) => [row.before, row.after]),
    props,
  );
  return (
    <>
      <DumbbellKey before={before} after={after} />
      <LaneRows
        {...props}
        comparators={[]}
        scale={scale}
        rows={rows.map((row) => ({
          ...row,
          isNumber: true,
          words: <b>{row.text}</b>,
          lane: <DumbbellLane scale={scale} row={row} />,
        }))}
      />
    </>
  );
}

/** The key: which period is hollow and which is filled. */
export const DumbbellKey = ({ before, after }: Pick<Props, 'before' | 'after'>) => (
  <p className={styles.periods}>
    <Key hollow /> {before} <Key /> {after}
  </p>
);

const Key = ({ hollow = false }: { readonly hollow?: boolean }) => (
  <svg width="16" height="16" aria-hidden="true">
    <Marker kind="circle" colour={INK} x={8} y={8} isHollow={hollow} />
  </svg>
);
