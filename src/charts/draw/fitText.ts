import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

import { lettersPerLine } from './lettersPerLine.ts';

export type FittedText = {
  /** Font size in pixels. */
  size: number;
  lines: string[];
  /** Of all lines, in pixels. */
  height: number;
  /** Whether nothing was left out. */
  isWhole: boolean;
};

/** Of letters by font weight, in font sizes. Cards are drawn in a font of ours: no room is kept for wider ones. */
const LETTER_WIDTH_EM = { 400: 0.48, 700: 0.54 } as const;
/** Line height, in font sizes. */
export const LINE_HEIGHT_EM = 1.25;
/** Where one sentence ends and the next begins. */
export const SENTENCE_ENDS = /(?<=[.?!]) (?=\p{Lu})/u;

/** The first `count` sentences of a text. */
export const firstSentences = (text: string, count: number): string =>
  text.split(SENTENCE_ENDS).slice(0, count).join(' ');

/**
 * Sets a text in the largest font size that fits into a box. Where none does, as many whole sentences
 * as fit in the smallest size; where not even one does, the text cut with “…”.
 * @param box in pixels
 * @param sizes font sizes in pixels, largest first
 */
export function fitText(
  text: string,
  box: { width: number; height: number },
  sizes: readonly number[],
  weight: keyof typeof LETTER_WIDTH_EM = 400,
): FittedText {
  const [smallest = 16] = sizes.slice(-1);
  const fitted = (words: string, size: number, isWhole: boolean): FittedText => {
    const letters = lettersPerLine(box.width, size, LETTER_WIDTH_EM[weight]);
    const most = Math.max(1, Math.floor(box.height / (size * LINE_HEIGHT_EM) + 0.01));
    const lines = wrapLabel(words, letters, most);
    // `wrapLabel` ends a text that doesn't fit with “…”.
    const isUncut = lines.join(' ') === words;
    return {
      size,
      lines,
      height: lines.length * size * LINE_HEIGHT_EM,
      isWhole: isWhole && isUncut,
    };
  };
  const whole = sizes.map((size) => fitted(text, size, true)).find(({ isWhole }) => isWhole);
  if (whole) return whole;
  const count = text.split(SENTENCE_ENDS).length;
  const some = Array.from({ length: count - 1 }, (_, n) => firstSentences(text, count - 1 - n));
  const shortened = some.find((words) => fitted(words, smallest, true).isWhole);
  return fitted(shortened ?? text, smallest, false);
}
