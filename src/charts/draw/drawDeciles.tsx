import { DECILE_ENDS, DecileBars, DECILES_HEIGHT_PX } from '#src/charts/bars/DecilesChart.tsx';
import { AXIS_INK } from '#src/charts/colours.ts';
import type { DecilesSpec } from '#src/contract/figures/chartSpec.ts';

import type { Drawing, Room } from './Drawing.ts';

/** `DecilesChart` with its words. */
export const drawDeciles = ({ deciles }: DecilesSpec, { width }: Room): Drawing => ({
  width,
  height: DECILES_HEIGHT_PX + 24,
  notes: [],
  content: (
    <>
      <svg width={width} height={DECILES_HEIGHT_PX} overflow="visible">
        <DecileBars deciles={deciles} />
      </svg>
      {DECILE_ENDS.map((end, n) => (
        <text
          key={end}
          x={n === 0 ? 0 : width}
          y={DECILES_HEIGHT_PX + 16}
          fontSize="14"
          fill={AXIS_INK}
          textAnchor={n === 0 ? 'start' : 'end'}
        >
          {end}
        </text>
      ))}
    </>
  ),
});
