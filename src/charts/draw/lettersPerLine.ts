/**
 * How many letters fit on a line: an estimate, as text isn't measured.
 * @param room,size width of the line and font size, in pixels
 * @param share width of a letter in font sizes: about 0.5 in Arial, more in bold
 */
export const lettersPerLine = (room: number, size: number, share = 0.5): number =>
  Math.floor(room / (size * share));
