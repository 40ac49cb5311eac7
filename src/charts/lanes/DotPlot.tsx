import type { DotRow } from '#src/charts/rows.ts';

import { DotLane } from './DotLane.tsx';
import { dotScale, LaneRows, type LaneChartProps } from './LaneRows.tsx';

/** Places as dots with interval whiskers on one scale, and comparators as lines across all rows. */
export function DotPlot({ rows, ...props }: LaneChartProps & { rows: readonly DotRow[] }) {
  const comparators = props.comparators.filter(({ value }) => value !== null);
  const scale = dotScale([...rows, ...comparators], props);
  return (
    <LaneRows
      {...props}
      comparators={comparators}
      scale={scale}
      rows={rows.map((row) => ({
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
            markerScale={props.size === 'small' ? 0.85 : 1}
          />
        ),
      }))}
    />
  );
}
