import { AXIS_INK } from '#src/charts/colours.ts';

/** The font of an axis's labels. */
export const AXIS_FONT = { fill: AXIS_INK, fontSize: 14 };
