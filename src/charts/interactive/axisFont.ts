import { AXIS_INK } from '#src/charts/placeStyles.ts';

/** Words of an axis. */
export const AXIS_FONT = { fill: AXIS_INK, fontSize: 14 };
