import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { formatCount, formatDate } from '#src/narrative/language/format.ts';

import { plannedSeconds } from './talkWords.ts';

/** What is left out of a figure that is too long for slides. */
export const moreRowsSentence = (rows: number): string =>
  `${formatCount(rows, 'more is', 'more are')} on the live page.`;

/** What `moreRowsSentence` says, of any number. */
export const moreRowsPattern = /^[\d,]+ more (is|are) on the live page\.$/;

/**
 * The small line above a slide's title: `Is health getting fairer? · item 7 · 2 of 3`. Where no part of
 * the talk has begun it is the deck's title.
 */
export const kickerWords = (
  { section, item, part }: SlideContent,
  deck: Pick<DeckContent, 'title'>,
): string =>
  [
    section ?? deck.title,
    item === null ? null : `item ${item}`,
    part === null ? null : `${part.number} of ${part.of}`,
  ]
    .filter((text) => text !== null)
    .join(' · ');

/** What tells slides of the same title apart, and their agenda item: `2 of 3 · item 7`. */
export const asideWords = ({ item, part }: Pick<SlideContent, 'item' | 'part'>): string =>
  [part === null ? null : `${part.number} of ${part.of}`, item === null ? null : `item ${item}`]
    .filter((text) => text !== null)
    .join(' · ');

/** Where a slide is in its deck, as it is read out: `Slide 3 of 12: …`. */
export const slideAnnouncement = ({ number, title }: SlideContent, of: number): string =>
  `Slide ${number} of ${of}: ${title}`;

/** As much of a list of sources as stands on a slide, in characters. */
const SOURCE_ROOM = 285;

/** Measure and source of a slide’s figure, as far as a slide has room; whole on the live page and the handout. */
export function slideSourceWords({
  subtitle,
  source,
}: Pick<FigureContent, 'subtitle' | 'source'>): string {
  const words = [subtitle, `Source: ${source}`].filter((text) => text !== '').join('. ');
  if (words.length <= SOURCE_ROOM) return words;
  const others = '; and others, named on the live page';
  const end = words.lastIndexOf('; ', SOURCE_ROOM - others.length);
  return end === -1 ? words : words.slice(0, end) + others;
}

/** How long a deck is planned to take: `About 15 minutes`. */
export function deckLengthWords(slides: readonly Pick<SlideContent, 'seconds'>[]): string {
  const minutes = Math.max(1, Math.round(plannedSeconds(slides) / 60));
  return `About ${formatCount(minutes, 'minute', 'minutes')}`;
}

/**
 * What stands below a slide's chart: of a table of words what is said beside it, such as that sources
 * conflict; then the slide's own lines.
 */
export const slideNotes = ({ figure, lines }: Pick<SlideContent, 'figure' | 'lines'>): string[] => [
  ...(figure?.chart?.kind === 'matrix' && figure.reading !== null ? [figure.reading] : []),
  ...lines,
];

/** The day and owner of the record, at the foot of a slide. */
export const deckDateWords = ({ asAt }: Pick<DeckContent, 'asAt'>): string =>
  `Placeboard, record as at ${formatDate(asAt)}`;
