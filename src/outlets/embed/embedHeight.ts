import { LETTER_EM, lettersPerLine } from '#src/charts/draw/lettersPerLine.ts';
import { marksHeight } from '#src/charts/scales/ScaleLane.tsx';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';
import type { DotRow, MatrixCell, MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { ScalesSpec } from '#src/contract/figures/scalesSpec.ts';

import { flowsHeight } from './flowsHeight.ts';

/** What an embed says, beside its figure. */
export type EmbedWords = {
  readonly title: string;
  /** Its sources and date, in one line. */
  readonly sources: string;
  /** The record's note at its foot. */
  readonly note: string;
};

/** Of plain letters, in font sizes: `SPARE_PX` is the room to spare. */
const PLAIN_EM = 0.49;
/** Sizes of embed.scss, in pixels. */
const PADDING_PX = 12;
const GAP_PX = 8;
/** Rows have a rule and room above and below. */
const ROW_PX = 13;
const CHIP_PX = 26;
const FLAG_PX = 20;
/** Rather a line too many than the last one cut off. */
const SPARE_PX = 20;
const SMALL_LINE_PX = 21;
const NOTE_LINE_PX = 19;
const LANE_LINE_PX = 18;
const KEY_PX = 32;
/** From these widths on, what is listed one below the other stands side by side. */
const LIST_PX = 480;
const TABLE_PX = 640;
const LANES_PX = 544;
const SCALES_PX = 768;

const linesOf = (text: string, room: number, size: number, letter: number = PLAIN_EM) =>
  text === '' ? 0 : wrapLabel(text, Math.max(4, lettersPerLine(room, size, letter)), 999).length;

const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);

/** A cell's words, one piece under the other. */
function cellHeight(
  { status, strong, quiet, flags = [] }: MatrixCell,
  room: number,
  size = 15,
): number {
  const own = status
    ? CHIP_PX * linesOf(status.replaceAll('-', ' '), room - 40, 15, LETTER_EM.bold)
    : linesOf(strong, room, size, LETTER_EM.bold) * 24;
  const more =
    strong === '' && !status
      ? linesOf(quiet.join(' '), room, size) * size * 1.5
      : sum(quiet.map((words) => linesOf(words, room, 14) * NOTE_LINE_PX));
  return own + more + flags.length * FLAG_PX;
}

/** A cell's words, beside each other as far as they fit. */
function flowHeight(cell: MatrixCell, room: number): number {
  const { status, strong, quiet, flags = [] } = cell;
  const pieces = [
    status ? 40 + status.length * 15 * LETTER_EM.bold : strong.length * 15 * LETTER_EM.bold,
    ...quiet.map((words) => words.length * 14 * PLAIN_EM),
    ...flags.map(() => 130),
  ].filter((width) => width > 0);
  let rows = 0;
  let left = 0;
  for (const width of pieces) {
    if (width > left) {
      rows += Math.ceil(width / room);
      left = room;
    }
    left -= width + GAP_PX;
  }
  return (status ? CHIP_PX : 23) + (rows - 1) * 20;
}

function tableHeight({ columns, groups }: MatrixSpec, room: number): number {
  const isTable = room + 2 * PADDING_PX >= TABLE_PX;
  const share = room / (columns.length + 1) - 8;
  const beside = room - Math.min(172, room - 136) - GAP_PX;
  const rowHeight = ({ head, cells }: MatrixSpec['groups'][number]['rows'][number]) => {
    if (isTable)
      return ROW_PX + Math.max(...[head, ...cells].map((cell) => cellHeight(cell, share)));
    const [first = head] = cells;
    const isUniform = cells.every((cell) => JSON.stringify(cell) === JSON.stringify(first));
    const shown = isUniform ? [first] : cells;
    return ROW_PX + cellHeight(head, room) + sum(shown.map((cell) => 4 + flowHeight(cell, beside)));
  };
  const headings = isTable
    ? ROW_PX + 24 * Math.max(1, ...columns.map(({ label }) => linesOf(label, share - 24, 16)))
    : 0;
  return (
    headings +
    sum(groups.map(({ label, rows }) => (label === null ? 0 : 37) + sum(rows.map(rowHeight))))
  );
}

function matrixHeight(spec: MatrixSpec, room: number): number {
  const { columns, groups } = spec;
  if (columns.length > 2) return tableHeight(spec, room);
  const isBeside = room + 2 * PADDING_PX >= LIST_PX;
  // A list's three parts, or a term and its description.
  const shares = columns.length === 2 ? [1.5 / 5.5, 2 / 5.5, 2 / 5.5] : [1 / 3, 2 / 3];
  const labelled = columns.map(({ label }) => (columns.length === 2 ? `${label}: ` : ''));
  const rowHeight = ({ head, cells }: MatrixSpec['groups'][number]['rows'][number]) => {
    const parts = [head, ...cells].map((cell, n) => {
      const label = labelled[n - 1] ?? '';
      const [first = '', ...quiet] = cell.quiet;
      const words = cell.status ? cell : { ...cell, quiet: [label + first, ...quiet] };
      return cellHeight(words, isBeside ? room * (shares[n] ?? 1) - 16 : room, n === 0 ? 16 : 15);
    });
    return ROW_PX + (isBeside ? Math.max(...parts) : sum(parts));
  };
  return sum(
    groups.map(({ label, rows }) => (label === null ? 0 : 32) + sum(rows.map(rowHeight)) + GAP_PX),
  );
}

type LaneWords = Pick<DotRow, 'label' | 'note' | 'text' | 'verdict'> &
  Partial<Pick<DotRow, 'interval'>>;

function laneHeight(
  { label, note, text, interval = null, verdict }: LaneWords,
  room: number,
): number {
  const isBeside = room >= LANES_PX;
  const [named, told] = isBeside ? [152, 152] : [room - 24, room - 24];
  const name = linesOf(label, named, 14) + linesOf(note ?? '', named, 14);
  const words = linesOf(`${text} ${interval ?? ''}`, told, 14) + linesOf(verdict ?? '', told, 14);
  return isBeside
    ? Math.max(20, Math.max(name, words) * LANE_LINE_PX + 4)
    : 8 + (name + words) * LANE_LINE_PX + 24;
}

function scalesHeight({ keys, steps, rows }: ScalesSpec, room: number): number {
  const isBeside = room + 2 * PADDING_PX >= SCALES_PX;
  const share = (parts: number) => ((room - 48) * parts) / 3.8;
  const marks = marksHeight({ keys });
  const rowHeight = ({ label, sentences }: ScalesSpec['rows'][number]) => {
    const said = sentences.join(' ');
    return isBeside
      ? Math.max(
          marks,
          linesOf(label, share(1), 16, LETTER_EM.bold) * 24,
          4 + linesOf(said, share(1.6), 15) * 22.5,
        )
      : linesOf(label, room, 16, LETTER_EM.bold) * 24 + marks + 4 + linesOf(said, room, 15) * 22.5;
  };
  const heads = (isBeside ? share(1.2) : room) / steps.length - 8;
  return (
    sum(keys.map(({ label }) => linesOf(label, room - 24, 16) * 24)) +
    12 +
    Math.max(...steps.map((step) => linesOf(step, heads, 14))) * 17.5 +
    4 +
    sum(rows.map((row) => 17 + rowHeight(row)))
  );
}

function chartHeight(chart: FigureContent['chart'], room: number): number {
  if (chart?.kind === 'matrix') return matrixHeight(chart, room);
  if (chart?.kind === 'flows') return flowsHeight(chart, room, linesOf);
  if (chart?.kind === 'scales') return scalesHeight(chart, room);
  if (chart?.kind !== 'lanes' && chart?.kind !== 'dumbbell') return 0;
  const { comparators = [], rows, unit } = chart;
  const compared = comparators.filter(({ value }) => value !== null).length;
  const isBeside = room >= LANES_PX;
  const unitLines = linesOf(unit, isBeside ? 152 : room, 14) * LANE_LINE_PX;
  const axis = isBeside ? Math.max(24, unitLines + 4) : 24 + unitLines;
  const key = chart.kind === 'dumbbell' ? KEY_PX : 0;
  return key + sum(rows.map((row) => laneHeight(row, room))) + compared * 24 + axis + 12;
}

/**
 * The height in pixels at which an embed of a width, in pixels, shows all that it says, or a little
 * more: for frames that no script fits. An estimate from its words and rows, as a server lays nothing
 * out; a test holds it against browsers.
 */
export function embedHeight(
  content: FigureContent,
  { title, sources, note }: EmbedWords,
  width: number,
): number {
  const room = width - 2 * PADDING_PX;
  const { finding, newer, subtitle, reading, chart, isIllustrative } = content;
  const blocks = [
    linesOf(title, room, 20, LETTER_EM.bold) * 24,
    isIllustrative ? 8 + linesOf('Illustrative: everything here is made up.', room, 16) * 24 : 0,
    linesOf(finding, room, 18) * 25.2,
    linesOf(newer ?? '', room, 16) * 24,
    linesOf(subtitle, room, 14) * SMALL_LINE_PX,
    chartHeight(chart, room),
    linesOf(reading ?? '', room, 14) * SMALL_LINE_PX,
    linesOf(sources, room, 14) * NOTE_LINE_PX,
    linesOf('The whole page on Placeboard (opens in a new tab)', room, 16) * 24,
    linesOf(note, room, 14) * NOTE_LINE_PX,
  ];
  return Math.ceil(
    SPARE_PX + 2 * PADDING_PX + sum(blocks.map((one) => (one === 0 ? 0 : one + GAP_PX))),
  );
}
