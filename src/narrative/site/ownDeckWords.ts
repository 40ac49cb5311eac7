import type { Deck, Slide } from '#src/contract/deck.ts';
import { formatCount } from '#src/narrative/language/format.ts';

export const EDITOR_LEAD =
  'Put figures and words of your own in order for a meeting. The deck stays in this browser: to hand it on, save it as a file.';

export const NO_DECK_YET = 'There is no deck in this browser yet.';

/** Where slides come from. */
export const ADD_TO_DECK =
  'To add a figure, open “Share” below it on its page and press “Add to deck”. Slides of words are added here.';

export const OPEN_FILE = 'Open a deck’s file';

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

export const REFUSED_BY_BROWSER =
  'This browser keeps nothing, so it lasts only as long as this page: save it as a file.';

/** Asks before a deck is replaced. */
export const replaceQuestion = (mine: Deck | null, theirs: Deck): string =>
  `${mine ? `“${mine.title}” (${slideCount(mine)}) is` : 'A deck that can’t be read is'} in this browser. Replace it with “${theirs.title}” (${slideCount(theirs)})?`;

const slideCount = ({ slides }: Pick<Deck, 'slides'>): string =>
  formatCount(slides.length, 'slide', 'slides');

/** Why a file is no deck, where it can't even be read. @param name of the file */
export const FILE_PROBLEMS = {
  notJson: (name: string) =>
    `${name} is not a deck: it is cut short, or another kind of file. Choose one that “Save as a file” made; its name ends in .deck.json.`,
  tooLarge: (name: string) =>
    `${name} is too large for a deck, which has 1 MB at most. Choose one that “Save as a file” made.`,
  unreadable: (name: string) =>
    `${name} could not be read. Check that it is still there, then choose it again.`,
  wrong: (name: string) => `${name} was not taken in, and nothing here was changed:`,
} as const;
