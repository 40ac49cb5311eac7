/**
 * Average width of a letter in font sizes. Text can't be measured where there is no screen, and which
 * font a reader has isn't known: these are a tenth more than Arial's in sentences, and Arial's in short names.
 */
export const LETTER_EM = { plain: 0.5, bold: 0.56 } as const;

/**
 * How many letters fit on a line: an estimate.
 * @param room,size width of the line and font size, in pixels
 * @param share width of a letter in font sizes
 */
export const lettersPerLine = (
  room: number,
  size: number,
  share: number = LETTER_EM.plain,
): number => Math.floor(room / (size * share));
