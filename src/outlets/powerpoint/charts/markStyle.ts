import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { paintOf } from '#src/outlets/powerpoint/colours.ts';

import type { MarkStyle } from './NativeChart.ts';

/** The mark of a place. @param size in points */
export const markOf = ({ colour, marker }: PlaceStyle, size: number): MarkStyle => ({
  marker,
  paint: paintOf(colour),
  size,
});

/** The dash nearest to a pattern of dashes and gaps, as DrawingML names it. */
export function dashOf({ dash }: Pick<PlaceStyle, 'dash'>): string {
  if (dash === null) return 'solid';
  const [first = 0, ...rest] = dash.split(' ').map(Number);
  if (rest.length > 1) return 'dashDot';
  if (first > 8) return 'lgDash';
  if (first > 4) return 'dash';
  return first > 2 ? 'sysDash' : 'sysDot';
}

/** The number format of an axis: no more decimals than its ticks need. */
export function tickFormat(ticks: readonly number[]): string {
  const decimals = Math.max(
    0,
    ...ticks.map((tick) => String(Number(tick.toPrecision(9))).split('.')[1]?.length ?? 0),
  );
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
