import type { ReactNode } from 'react';

import { colourOf, GRID_INK, type ChartColour } from '#src/charts/colours.ts';
import type { Scale } from '#src/charts/scale.ts';
import type { ValueWithLimits } from '#src/contract/figures/chartSpec.ts';

import styles from './Lanes.module.scss';

/** The box of one row, which fills its container, with a faint rule along it. */
export const Lane = ({ children }: { readonly children: ReactNode }) => (
  <svg className={styles.lane} width="100%" height="100%" overflow="visible" aria-hidden="true">
    <line className={styles.rule} x1="0" x2="100%" y1="50%" y2="50%" stroke={GRID_INK} />
    {children}
  </svg>
);

type WhiskerProps = {
  readonly scale: Scale;
  readonly from: number;
  readonly to: number;
  readonly colour: ChartColour;
  readonly width: number;
  /** Distance below the middle of the lane, in pixels. */
  readonly shift?: number;
};

/** A horizontal line from one value to another. */
export const Whisker = ({ scale, from, to, colour, width, shift = 0 }: WhiskerProps) => (
  <line
    className={styles.whisker}
    x1={`${scale.at(from)}%`}
    x2={`${scale.at(to)}%`}
    y1="50%"
    y2="50%"
    stroke={colourOf(colour)}
    strokeWidth={width}
    {...(shift === 0 ? {} : { transform: `translate(0 ${shift})` })}
  />
);

type LimitsProps = Omit<WhiskerProps, 'from' | 'to'> & { readonly value: ValueWithLimits };

/** A whisker from a value's lower to its upper limit, where it has both. */
export const LimitsWhisker = ({ value: { lower, upper }, ...rest }: LimitsProps) =>
  lower !== null && upper !== null && <Whisker {...rest} from={lower} to={upper} />;
