import type { ValueWithLimits } from '#src/contract/figures/chartSpec.ts';
import { formatInterval, formatNumber } from '#src/narrative/language/format.ts';

/** A chart's point as text: “50.9 (47.3 to 54.4)”. */
export function formatPoint({ value, lower, upper }: ValueWithLimits, decimals: number): string {
  if (value === null) return 'no figure';
  const figure = value === 0 ? '0' : formatNumber(value, decimals);
  return lower === null || upper === null
    ? figure
    : `${figure} (${formatInterval(lower, upper, { decimals })})`;
}
