import type { SlideContent } from '#src/contract/deck.ts';
import { asideWords } from '#src/narrative/site/boardWords.ts';
import { divideByLines } from '#src/outlets/slide/divideByLines.ts';

/** Characters in a line of the list, and lines on a sheet, in the widest font there may be. */
const LINE_CHARACTERS = 74;
const SHEET_LINES = 40;

const linesOf = (slide: SlideContent): number =>
  Math.ceil(`${slide.title} ${asideWords(slide)}`.length / LINE_CHARACTERS) + 0.5;

/** The slides that each sheet of a handout's contents lists. */
export const contentsPages = (slides: readonly SlideContent[]): SlideContent[][] =>
  divideByLines(slides, linesOf, SHEET_LINES);
