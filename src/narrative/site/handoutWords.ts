import type { DeckContent } from '#src/contract/deck.ts';
import { formatCount } from '#src/narrative/language/format.ts';

/** What the hash on a handout is for. */
export const HASH_MEANING =
  'Of the sealed pack with these slides. Whoever has that file can have it checked against the record, and against this hash, at the address below.';

/** `26 slides, each above its notes or lines to write on.` */
export const handoutSentence = ({ slides }: Pick<DeckContent, 'slides'>): string =>
  `${formatCount(slides.length, 'slide', 'slides')}, each above its notes or lines to write on.`;

/** `Page 3 of 28` */
export const pageWords = (page: number, of: number): string => `Page ${page} of ${of}`;
