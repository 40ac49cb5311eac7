import { firstSentences, SENTENCE_ENDS } from '#src/charts/draw/fitText.ts';

/**
 * Advance widths of Arial in thousandths of the font size, by the letters that share one. A page makes
 * room for what wraps, so there an average letter is enough (`lettersPerLine`); a box of a slide stands
 * where it was put, in Arial or a font with its widths, so here each letter counts.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl'|‘’"],
  [278, ' \u00a0!.,/:;ftI[]\\·'],
  [333, '()-r`{}“”"'],
  [500, 'cksvxyzJ'],
  [611, 'FTZL≈≠=+<>×−'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [1000, 'W%@…—↑↓✚▲■◆●'],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (one) => [one, width] as const)),
);
const OTHER = 556;
/** Ideographs and pictures are as wide as they are high. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffdf\u{10000}-\u{10ffff}]/u;
const BOLD = 1.07;

/** The width of a text in pixels. */
export const textWidth = (text: string, size: number, isBold = false): number =>
  (Array.from(text).reduce(
    (sum, letter) => sum + (WIDTH_OF.get(letter) ?? (WIDE.test(letter) ? 1000 : OTHER)),
    0,
  ) *
    size *
    (isBold ? BOLD : 1)) /
  1000;

/** Text wraps a little earlier than it would need to, for what other letters add. */
const SAFE = 0.985;

/** The lines of a text in a box so wide. A word that is wider than a line is broken, as PowerPoint breaks it. */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const room = width * SAFE;
  const fits = (words: string) => textWidth(words, size, isBold) <= room;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else {
      let rest = word;
      while (!fits(rest) && rest.length > 1) {
        let end = rest.length - 1;
        while (end > 1 && !fits(rest.slice(0, end))) end -= 1;
        lines.push(rest.slice(0, end));
        rest = rest.slice(end);
      }
      lines.push(rest);
    }
  }
  return lines;
}

/** How many lines a text takes; none where it is empty. */
export const linesIn = (text: string, width: number, size: number, isBold = false): number =>
  text === '' ? 0 : wrapText(text, width, size, isBold).length;

type Limits = {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
  readonly isBold?: boolean;
};

/** A text cut to so many lines, with “…” where it is longer. */
export function cutToLines(text: string, { width, size, lines, isBold }: Limits): string {
  const all = wrapText(text, width, size, isBold);
  if (all.length <= lines) return text;
  const shown = all.slice(0, lines).join(' ').split(' ');
  const isTooLong = () => linesIn(`${shown.join(' ')}…`, width, size, isBold) > lines;
  while (shown.length > 1 && isTooLong()) shown.pop();
  return `${shown.join(' ').replace(/[\s.,;:–-]+$/, '')}…`;
}

type FitOptions = {
  readonly sizes: readonly number[];
  readonly isBold: boolean;
  readonly lineHeight: number;
  readonly suffix?: string;
};

/**
 * A text in the largest size in which it fits into a box. Where it fits in none, as many whole sentences
 * as do in the smallest; where not even the first does, that cut with “…”.
 * @param options.sizes font sizes in pixels, largest first
 * @param options.lineHeight in font sizes
 * @param options.suffix stands after the text, however much of it is shown
 */
export function fitInto(
  text: string,
  box: { readonly width: number; readonly height: number },
  { sizes, isBold, lineHeight, suffix = '' }: FitOptions,
): { readonly text: string; readonly size: number; readonly lines: number } {
  const [smallest = 24] = sizes.slice(-1);
  const most = (size: number) => Math.max(1, Math.floor(box.height / (size * lineHeight) + 0.01));
  const set = (words: string, size: number) => {
    const shown = words + suffix;
    return { text: shown, size, lines: linesIn(shown, box.width, size, isBold) };
  };
  const whole = sizes.map((size) => set(text, size)).find(({ size, lines }) => lines <= most(size));
  if (whole) return whole;
  const shorter = text
    .split(SENTENCE_ENDS)
    .map((_, n, { length }) => set(firstSentences(text, length - n), smallest))
    .find(({ lines }) => lines <= most(smallest));
  if (shorter) return shorter;
  const width = box.width - textWidth(suffix, smallest, isBold) / most(smallest);
  return set(cutToLines(text, { width, size: smallest, lines: most(smallest), isBold }), smallest);
}
