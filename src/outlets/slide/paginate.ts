import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';
import { moreRowsSentence, slideNotes } from '#src/narrative/site/boardWords.ts';

import { divideByLines } from './divideByLines.ts';
import { isReadable, MOST_LINES, textLines, type SlideWords } from './slideLayout.ts';
import { rowCount, withRows } from './slideRows.ts';

/** More slides than this of one figure would not be looked at. */
const MOST_PARTS = 4;

type Rows = { from: number; to: number };

/** The rows of each part, in as few parts as can be read, all about as long; null: a row can't be read. */
function divide(chart: ChartSpec, words: SlideWords): Rows[] | null {
  const rows = rowCount(chart);
  for (let size = rows - 1; size > 0; size -= 1) {
    const parts = Array.from({ length: Math.ceil(rows / size) }, (_, n) => ({
      from: n * size,
      to: Math.min((n + 1) * size, rows),
    }));
    if (parts.every(({ from, to }) => isReadable(withRows(chart, from, to), words))) return parts;
  }
  return null;
}

/** A slide as one or several, each of which can be read from the back of a room. */
function divideSlide(slide: SlideContent, isIllustrative: boolean): SlideContent[] {
  const { figure, title } = slide;
  if (slide.kind !== 'figure' || figure === null) return [slide];
  const words = { title, lines: slideNotes(slide), isIllustrative };
  if (figure.chart !== null) {
    if (isReadable(figure.chart, words)) return [slide];
    // The last may have a line about what is left out.
    const lines = [...words.lines, moreRowsSentence(rowCount(figure.chart))];
    const parts = divide(figure.chart, { ...words, lines });
    if (parts !== null) {
      const rows = rowCount(figure.chart);
      const shown = parts.slice(0, MOST_PARTS);
      const left = rows - (shown.at(-1)?.to ?? rows);
      return shown.map((part, n) => ({
        ...slide,
        part: { number: n + 1, of: shown.length, ...part },
        lines: n === shown.length - 1 && left > 0 ? [moreRowsSentence(left)] : [],
      }));
    }
  }
  const texts = figure.sentences.filter((sentence) => sentence !== title);
  const said = texts.length === 0 ? figure.notes : texts;
  const pages = divideByLines(said, textLines, MOST_LINES);
  return pages.slice(0, MOST_PARTS).map((lines, n) => {
    const left = pages.slice(MOST_PARTS).flat().length;
    const isLast = n === MOST_PARTS - 1;
    return { ...slide, lines: isLast && left > 0 ? [...lines, moreRowsSentence(left)] : lines };
  });
}

/**
 * A deck whose slides can all be read when projected: a figure that is too large for one slide is on
 * several, and a chart that can't be divided is said in its sentences.
 * @param deck as `loadDeck` gives it, one slide for each that the deck lists
 */
export function paginate(deck: DeckContent): DeckContent {
  const slides = deck.slides.flatMap((slide) => {
    const parts = divideSlide(slide, deck.isIllustrative);
    return parts.map((part, n) => ({
      ...part,
      id: n === 0 ? slide.id : `${slide.id}-${n + 1}`,
      note: n === 0 ? slide.note : null,
      seconds: Math.max(1, Math.round(slide.seconds / parts.length)),
    }));
  });
  return { ...deck, slides: slides.map((slide, n) => ({ ...slide, number: n + 1 })) };
}
