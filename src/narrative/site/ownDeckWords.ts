import type { Deck, Slide } from '#src/contract/deck.ts';
import { formatCount } from '#src/narrative/language/format.ts';

export const EDITOR_LEAD =
  'Put figures and words of your own in order for a meeting. The deck stays in this browser: to hand it on, save it as a file.';

export const NO_DECK_YET = 'There is no deck in this browser yet.';

/** Where slides come from. */
export const ADD_TO_DECK =
  'To add a figure, open “Share” below it on its page and press “Add to deck”. Slides of words are added here.';

export const OPEN_DECK = 'Open a deck’s file';

export const SLIDE_KINDS = {
  title: 'Title slide',
  section: 'Section',
  text: 'Text',
  closing: 'Closing slide',
  figure: 'Figure',
} as const satisfies Record<Slide['kind'], string>;

/** What the buttons that add a slide of words say. */
export const ADD_SLIDE = {
  title: 'Add a title slide',
  section: 'Add a section',
  text: 'Add text',
  closing: 'Add a closing slide',
} as const;

/** Words that a new slide has until its reader writes others. */
export const NEW_SLIDE_TITLES = {
  title: 'Title of the talk',
  section: 'Next part',
  text: 'What we ask',
  closing: 'Questions',
} as const;

/** @param to its new place, from 1 */
export const movedWords = (title: string, to: number, of: number): string =>
  `“${title}” is now slide ${to} of ${of}.`;

export const removedWords = (title: string, isLast: boolean): string =>
  isLast ? `“${title}” was the last slide: the deck is removed.` : `“${title}” is removed.`;

/** Asks before a deck is replaced. */
export const replaceDeckQuestion = (mine: Deck | null, theirs: Deck): string =>
  `${mine ? `“${mine.title}” (${slideCount(mine)}) is` : 'A deck that can’t be read is'} in this browser. Replace it with “${theirs.title}” (${slideCount(theirs)})?`;

const slideCount = ({ slides }: Pick<Deck, 'slides'>): string =>
  formatCount(slides.length, 'slide', 'slides');
