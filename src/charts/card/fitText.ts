import { wrapLabel } from '#src/charts/trend/trendGeometry.ts';

export type FittedText = {
  /** Of letters, in pixels. */
  size: number;
  lines: string[];
  height: number;
  /** Whether nothing of it was left out. */
  isWhole: boolean;
};

/** Nothing is measured: how wide a letter is on average, in heights of a letter, a bold one wider. */
const LETTER_WIDTH = { 400: 0.48, 700: 0.54 } as const;
/** Distance of two lines, in heights of a letter. */
export const LINE_HEIGHT = 1.25;
const SENTENCE_ENDS = /(?<=[.?!]) (?=\p{Lu})/u;

/** The first sentences of a text. */
export const firstSentences = (text: string, count: number): string =>
  text.split(SENTENCE_ENDS).slice(0, count).join(' ');

/**
 * The largest of some sizes in which a text fits into a box. Where none does: as many whole sentences
 * as fit in the smallest, or else the first one, cut, with “…” at its end.
 * @param box in pixels
 * @param sizes of letters in pixels, largest first
 */
export function fitText(
  text: string,
  box: { width: number; height: number },
  sizes: readonly number[],
  weight: keyof typeof LETTER_WIDTH = 400,
): FittedText {
  const [smallest = 16] = sizes.slice(-1);
  const fitted = (words: string, size: number, isWhole: boolean): FittedText => {
    const letters = Math.floor(box.width / (size * LETTER_WIDTH[weight]));
    const most = Math.max(1, Math.floor(box.height / (size * LINE_HEIGHT) + 0.01));
    const lines = wrapLabel(words, letters, most);
    // What didn't fit ends in a mark that it didn't have.
    const isUncut = lines.join(' ') === words;
    return { size, lines, height: lines.length * size * LINE_HEIGHT, isWhole: isWhole && isUncut };
  };
  const whole = sizes.map((size) => fitted(text, size, true)).find(({ isWhole }) => isWhole);
  if (whole) return whole;
  const count = text.split(SENTENCE_ENDS).length;
  const some = Array.from({ length: count - 1 }, (_, n) => firstSentences(text, count - 1 - n));
  const kept = some.find((words) => fitted(words, smallest, true).isWhole);
  return fitted(kept ?? text, smallest, false);
}
