import { LETTER_EM } from '#src/charts/draw/lettersPerLine.ts';
import { flowColumns, flowSpan } from '#src/charts/flows/flowLayout.ts';
import type { FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';

/** How many lines a text takes in a width and a size, in pixels. */
type LinesOf = (text: string, room: number, size: number, letter?: number) => number;

/* Sizes of styles/_flows.scss, in pixels. */
const BOX_PX = 20;
const NAME_LINE_PX = 20;
const LINE_PX = 19;
const STRONG_LINE_PX = 21.6;
const GROUP_PX = 44;
const ROW_PX = 17;
const INDENT_PX = 24;
const GAP_PX = 16;
const AFTER_PX = 16;
/** From this width on, so many parties stand side by side above lanes; more need more. */
const LANES_PX = 640;
const FEW_COLUMNS = 4;
const WIDE_LANES_PX = 832;
/** More columns than this leave less room for what moves. */
const MANY_COLUMNS = 5;

const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);

/** The height in pixels of what moves between parties in an embed with so much room, or a little more. */
export function flowsHeight(spec: FlowsSpec, room: number, linesOf: LinesOf): number {
  const columns = flowColumns(spec);
  const isWide = room >= (columns.length > FEW_COLUMNS ? WIDE_LANES_PX : LANES_PX);
  const labels = isWide ? (room - GAP_PX) / (columns.length > MANY_COLUMNS ? 4 : 3) : room;
  const each = (room - GAP_PX - labels) / columns.length;
  const words = labels - INDENT_PX;
  const boxes = spec.parties.map(({ label, note, style, keeps }) => {
    const inner = (isWide ? each - 8 : room) - BOX_PX;
    const name = `${style ? '■■ ' : ''}${label}`;
    return (
      BOX_PX +
      linesOf(name, inner, 16, LETTER_EM.bold) * NAME_LINE_PX +
      linesOf(note ?? '', inner, 14) * LINE_PX +
      sum(keeps.map((text) => 13 + linesOf(text, inner, 14) * LINE_PX))
    );
  });
  const nameOf = (ids: readonly string[]) =>
    spec.parties.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])).join(', ') ||
    (spec.unstated ?? '');
  const rowHeight = (row: FlowRow) => {
    const { label, note, since, from, to, verb, state, direction, isHeldTogether } = row;
    const what =
      linesOf(label, words, 16, LETTER_EM.bold) * STRONG_LINE_PX +
      linesOf(note ?? '', words, 14) * LINE_PX +
      linesOf(since ?? '', words, 14) * LINE_PX;
    if (!isWide) {
      const ends = isHeldTogether ? direction : `${nameOf(from)} ———— ${nameOf(to)}`;
      return (
        ROW_PX +
        what +
        linesOf(ends, words, 16) * 24 +
        linesOf(`${verb} · ${state}`, words, 14) * LINE_PX
      );
    }
    const { first, last } = flowSpan(row, columns);
    const reach = Math.max(1, last - first) * each - 24;
    const beside = Math.max(linesOf(verb, reach, 14), linesOf(state, reach, 14)) * 17;
    return 1 + Math.max(what + 12, 2 * Math.max(24, beside) + 14);
  };
  return (
    AFTER_PX +
    (isWide ? Math.max(0, ...boxes) : sum(boxes.map((one) => one + 8))) +
    (spec.absent === null ? 0 : linesOf(spec.absent, room, 16) * 24 + 8) +
    sum(
      spec.groups.map(
        ({ label, rows }) => (label === null ? 0 : GROUP_PX) + sum(rows.map(rowHeight)),
      ),
    )
  );
}
