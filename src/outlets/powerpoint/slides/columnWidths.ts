import { textWidth } from '#src/outlets/powerpoint/textWidth.ts';

import { CELL_PAD } from './tableXml.ts';
import type { TextTable } from './textTable.ts';

/** Font sizes in pixels: where rows are few, and where they are many. */
const SIZES = { few: 28, many: 24 } as const;
const FEW_ROWS = 8;
/** As narrow as a column of words becomes, in pixels. */
const LEAST_PX = 250;

/**
 * The widths of columns beside a chart, and the largest type for which they are meant: as wide as what
 * they say on a line each. Where the chart would be left too little, the last and the first wrap.
 * @param share least share of the room for the chart
 */
export function widthsBesideChart(
  { columns, rows }: TextTable,
  room: number,
  share = 0.36,
): { widths: number[]; largest: number } {
  const largest = rows.length > FEW_ROWS ? SIZES.many : SIZES.few;
  const widths = columns.map((label, n) => {
    const texts = rows.flatMap(({ cells }) => [cells[n]?.strong ?? '', ...(cells[n]?.quiet ?? [])]);
    const most = Math.max(120, ...[label, ...texts].map((text) => textWidth(text, largest, true)));
    return Math.ceil(most * 1.04) + 2 * CELL_PAD.x;
  });
  let over = widths.reduce((sum, width) => sum + width, 0) - room * (1 - share);
  for (const n of [widths.length - 1, 0]) {
    const width = widths[n] ?? 0;
    const narrower = Math.max(Math.min(width, LEAST_PX), width - Math.max(0, over));
    widths[n] = narrower;
    over -= width - narrower;
  }
  return { widths, largest };
}
