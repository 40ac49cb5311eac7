import { Fragment } from 'react';

import { colourOf } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import type { DotComparator, ValueWithLimits } from '#src/contract/figures/chartSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import type { Scale } from '#src/charts/scale.ts';

import styles from './Lanes.module.scss';
import { Lane, LimitsWhisker } from './Lane.tsx';

type Props = {
  scale: Scale;
  dot: (ValueWithLimits & { style: PlaceStyle }) | null;
  comparators: readonly DotComparator[];
  /** Dots shown behind, in grey, without their intervals. */
  others?: readonly (ValueWithLimits & { id: string; style: PlaceStyle })[];
  markerScale?: number;
};

/** One row of a dot plot with its comparators; every position is a percentage of the width. */
export function DotLane({ scale, dot, comparators, others = [], markerScale = 1 }: Props) {
  const at = (value: number) => `${scale.at(value)}%`;
  return (
    <Lane>
      <ComparatorLines scale={scale} comparators={comparators} />
      {others.map(({ id, value, style }) =>
        value === null ? null : (
          <Marker
            key={id}
            kind={style.marker}
            colour="rest"
            x={at(value)}
            y="50%"
            scale={0.7 * markerScale}
          />
        ),
      )}
      {dot !== null && dot.value !== null && (
        <>
          <LimitsWhisker scale={scale} value={dot} colour={dot.style.colour} width={3} />
          <Marker
            kind={dot.style.marker}
            colour={dot.style.colour}
            x={at(dot.value)}
            y="50%"
            scale={markerScale}
          />
        </>
      )}
    </Lane>
  );
}

/** The lines of the comparators across a lane, with their limits as bands. */
export function ComparatorLines({ scale, comparators }: Pick<Props, 'scale' | 'comparators'>) {
  const at = (value: number) => `${scale.at(value)}%`;
  return comparators.map(({ id, value, lower, upper, style }) =>
    value === null ? null : (
      <Fragment key={id}>
        {lower !== null && upper !== null && style.dash === null && (
          <rect
            className={styles.band}
            x={at(lower)}
            width={`${scale.at(upper) - scale.at(lower)}%`}
            y="0"
            height="100%"
            fill={colourOf(style.colour)}
            fillOpacity="0.14"
          />
        )}
        <line
          className={styles.comparator}
          x1={at(value)}
          x2={at(value)}
          y1="0"
          y2="100%"
          stroke={colourOf(style.colour)}
          strokeWidth="1.5"
          {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
        />
      </Fragment>
    ),
  );
}
