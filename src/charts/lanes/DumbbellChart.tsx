import { Marker } from '#src/charts/Marker.tsx';
import type { DumbbellSpec } from '#src/contract/figures/chartSpec.ts';

import { DumbbellLane } from './DumbbellLane.tsx';
import { dotScale, LaneRows, type LaneSize } from './LaneRows.tsx';
import styles from './Lanes.module.scss';

/** The figures of two periods on one scale, with limits: the earlier as a hollow marker, the later filled. */
export function DumbbellChart({
  spec,
  size = 'large',
}: {
  readonly spec: DumbbellSpec;
  readonly size?: LaneSize;
}) {
  const { comparators = [] } = spec;
  const scale = dumbbellScale(spec);
  return (
    <>
      <DumbbellKey spec={spec} />
      <LaneRows
        spec={spec}
        size={size}
        comparators={comparators}
        scale={scale}
        rows={spec.rows.map((row) => ({
          ...row,
          isNumber: true,
          words: <b>{row.text}</b>,
          lane: <DumbbellLane scale={scale} row={row} comparators={comparators} />,
        }))}
      />
    </>
  );
}

/** A scale that covers both periods of every row, and what they are compared with. */
export const dumbbellScale = ({ rows, comparators = [], least, most }: DumbbellSpec) =>
  dotScale([...rows.flatMap((row) => [row.before, row.after]), ...comparators], {
    least,
    most,
    intervals: 6,
  });

/** The key: which period is hollow and which is filled. */
export const DumbbellKey = ({
  spec: { before, after },
}: {
  readonly spec: Pick<DumbbellSpec, 'before' | 'after'>;
}) => (
  <p className={styles.periods}>
    <Key hollow /> {before} <Key /> {after}
  </p>
);

const Key = ({ hollow = false }: { readonly hollow?: boolean }) => (
  <svg width="16" height="16" aria-hidden="true">
    <Marker kind="circle" colour="ink" x={8} y={8} isHollow={hollow} />
  </svg>
);
