import { formatNumber } from '#src/narrative/language/format.ts';

/** A tick of an axis: no more decimals than its steps need. */
export const formatTick = (value: number): string =>
  formatNumber(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
