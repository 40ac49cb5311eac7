import type { LanesSpec } from '#src/contract/figures/chartSpec.ts';

import { DotLane } from './DotLane.tsx';
import { dotScale, LaneRows, type LaneSize } from './LaneRows.tsx';

type Props = {
  readonly spec: LanesSpec;
  readonly size?: LaneSize;
  /** What the HTML ids of the rows begin with, where addresses lead to them. Left out: none. */
  readonly rowIds?: string;
};

/** Places as dots with interval whiskers on one scale, and comparators as lines across all rows. */
export function LanesChart({ spec, size = 'large', rowIds }: Props) {
  const { comparators, scale } = lanesLayout(spec);
  return (
    <LaneRows
      spec={spec}
      size={size}
      rowIds={rowIds}
      comparators={comparators}
      scale={scale}
      rows={spec.rows.map((row) => ({
        ...row,
        isNumber: row.value !== null,
        words: (
          <>
            {row.value === null ? row.text : <b>{row.text}</b>}
            {row.interval !== null && ` ${row.interval}`}
          </>
        ),
        lane: (
          <DotLane
            scale={scale}
            dot={row}
            comparators={comparators}
            markerScale={size === 'small' ? 0.85 : 1}
          />
        ),
      }))}
    />
  );
}

/** The comparators that have a figure, and a scale that covers everything drawn. */
export function lanesLayout(spec: Pick<LanesSpec, 'rows' | 'comparators' | 'least' | 'most'>) {
  const comparators = spec.comparators.filter(({ value }) => value !== null);
  return { comparators, scale: dotScale([...spec.rows, ...comparators], spec) };
}
