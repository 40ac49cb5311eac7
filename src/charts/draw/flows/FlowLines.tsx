import { AXIS_INK, INK } from '#src/charts/colours.ts';
import { LETTER_EM, lettersPerLine } from '#src/charts/draw/lettersPerLine.ts';
import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

/** Height of a line of text, in pixels. */
export const LINE = 17;

export type Line = { readonly text: string; readonly isStrong?: boolean };

/** A text as lines of a width in pixels; longer ones end in “…”. */
export const wrapped = (text: string, width: number, { isStrong = false, most = 4 } = {}): Line[] =>
  text === ''
    ? []
    : wrapLabel(
        text,
        lettersPerLine(width, isStrong ? 15 : 13, isStrong ? LETTER_EM.bold : LETTER_EM.plain),
        most,
      ).map((line) => ({ text: line, isStrong }));

/** Lines below each other. */
export const Lines = ({
  lines,
  y,
  x = 0,
}: {
  readonly lines: readonly Line[];
  readonly y: number;
  readonly x?: number;
}) =>
  lines.map((line, n) => (
    <text
      // Lines are positions, so the index is their identity.
      key={n}
      x={x}
      y={y + LINE * (n + 1) - 4}
      fontSize={line.isStrong ? 15 : 13}
      fontWeight={line.isStrong ? 600 : 400}
      fill={line.isStrong ? INK : AXIS_INK}
    >
      {line.text}
    </text>
  ));
