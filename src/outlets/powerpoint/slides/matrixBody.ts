import type { MatrixCell, MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { CELL_FLAG_WORDS } from '#src/narrative/register/statusWords.ts';
import type { Paint } from '#src/outlets/powerpoint/colours.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';
import { STATUS_TINTS } from '#src/ui/status/statusTints.ts';
import { TINT_COLOURS } from '#src/ui/status/tintColours.ts';

import type { SlideElement } from './SlideElement.ts';
import { setTable, type TextCell, type TextTable } from './textTable.ts';

function textCell({ status, strong, quiet, flags = [] }: MatrixCell): TextCell {
  const said = {
    strong,
    quiet: [
      ...quiet,
      ...flags.map((flag) => `${CELL_FLAG_WORDS[flag].mark} ${CELL_FLAG_WORDS[flag].label}`),
    ],
  };
  // No surface where no decision was found: it is no status.
  if (status === null || status === 'no-decision-found') return said;
  const { fill, ink } = TINT_COLOURS.light[STATUS_TINTS[status]];
  // The table of colours has them as `#rrggbb`.
  return { ...said, fill: fill as Paint, ink: ink as Paint };
}

/** The widths of columns, by how much each has to say: between half and twice an even share. */
function widthsOf({ columns, rows }: TextTable, width: number): number[] {
  const letters = columns.map((label, n) => {
    const texts = rows.map(({ cells }) => cells[n]).filter((cell) => cell !== undefined);
    const most = Math.max(
      label.length,
      ...texts.map(({ strong, quiet = [] }) => [strong, ...quiet].join(' ').length),
    );
    return Math.sqrt(most);
  });
  const sum = letters.reduce((total, count) => total + count, 0);
  const even = width / columns.length;
  const wanted = letters.map((count) =>
    Math.min(2 * even, Math.max(even / 2, (width * count) / sum)),
  );
  const all = wanted.reduce((total, one) => total + one, 0);
  return wanted.map((one) => Math.floor((one * width) / all));
}

/** Words and figures in rows and columns, as a table. The names of groups are rows of their own. */
export function matrixBody(spec: MatrixSpec, box: Box): SlideElement[] {
  const text: TextTable = {
    name: 'Table',
    description: spec.name,
    columns: [spec.corner, ...spec.columns.map(({ label }) => label)],
    rows: spec.groups.flatMap(({ label, rows }) => [
      ...(label === null
        ? []
        : [
            {
              isGroup: true,
              cells: [
                { strong: label, ink: 'tx2' as const },
                ...spec.columns.map(() => ({ strong: '' })),
              ],
            },
          ]),
      ...rows.map(({ head, cells }) => ({ cells: [head, ...cells].map(textCell) })),
    ]),
  };
  const table = setTable(text, { widths: widthsOf(text, box.width), height: box.height });
  return [{ kind: 'table', table, box }];
}
