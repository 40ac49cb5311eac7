import { Marker } from '#src/charts/Marker.tsx';
import type { Scale } from '#src/charts/scale.ts';
import type { DotComparator, DumbbellRow } from '#src/contract/figures/chartSpec.ts';

import { ComparatorLines } from './DotLane.tsx';
import { Lane, LimitsWhisker, Whisker } from './Lane.tsx';

/** Distance of the limits from the dots in pixels: the earlier above, the later below. */
const LIMITS_OFFSET_PX = 9;

/** One row: a bar between the dots of two periods, and the limits of each. */
export function DumbbellLane({
  scale,
  row,
  comparators = [],
}: {
  readonly scale: Scale;
  readonly row: DumbbellRow;
  readonly comparators?: readonly DotComparator[] | undefined;
}) {
  const { before, after, style } = row;
  const line = { scale, colour: style.colour };
  const dot = (value: number | null) => ({
    kind: style.marker,
    colour: style.colour,
    x: `${scale.at(value ?? 0)}%`,
    y: '50%',
  });
  return (
    <Lane>
      <ComparatorLines scale={scale} comparators={comparators} />
      <Whisker {...line} from={before.value ?? 0} to={after.value ?? 0} width={3} />
      <LimitsWhisker {...line} value={before} width={1.5} shift={-LIMITS_OFFSET_PX} />
      <LimitsWhisker {...line} value={after} width={1.5} shift={LIMITS_OFFSET_PX} />
      <Marker {...dot(before.value)} scale={0.85} isHollow />
      <Marker {...dot(after.value)} />
    </Lane>
  );
}
