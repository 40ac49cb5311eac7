import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { sourceLines } from '#src/outlets/sourceLines.ts';

/** Where a slide is from, line by line; of one with words alone, whose record it is in, as at when. */
export const slideSourceLines = (
  { figure }: Pick<SlideContent, 'figure'>,
  { disclaimer, asAt }: Pick<DeckContent, 'disclaimer' | 'asAt'>,
): string[] => (figure ? sourceLines(figure) : [`${disclaimer} Record as at ${formatDate(asAt)}.`]);
