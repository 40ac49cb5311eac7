import type { SlideContent } from '#src/contract/deck.ts';
import { asideWords } from '#src/narrative/site/boardWords.ts';

/** Characters in a line of the list, and lines on a sheet, in the widest font there may be. */
const LINE_CHARACTERS = 74;
const SHEET_LINES = 40;

const linesOf = (slide: SlideContent): number =>
  Math.ceil(`${slide.title} ${asideWords(slide)}`.length / LINE_CHARACTERS) + 0.5;

/** The slides that each sheet of a handout's contents lists. */
export function contentsPages(slides: readonly SlideContent[]): SlideContent[][] {
  const pages: SlideContent[][] = [[]];
  let used = 0;
  for (const slide of slides) {
    const lines = linesOf(slide);
    if (used + lines > SHEET_LINES) {
      pages.push([]);
      used = 0;
    }
    used += lines;
    pages.at(-1)?.push(slide);
  }
  return pages;
}
