import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { hashOf } from '#src/figures/facts/hashOf.ts';

/** The hash of what a slide says, wherever in a deck. Notes and times are no part of it. */
export const slideHash = ({
  kind,
  section,
  title,
  lines,
  figure,
  part,
  item,
  page,
}: SlideContent) => hashOf({ kind, section, title, lines, figure, part, item, page });

/**
 * The hash of a deck: of what is said of it and of its slides in order. It is printed on handouts and
 * closing slides, and is the same of a pack with notes and of one without.
 */
export async function packHash(deck: DeckContent): Promise<string> {
  const { title, meeting, params, asAt, systemName, publisher, isIllustrative } = deck;
  const slides = await Promise.all(deck.slides.map(slideHash));
  return hashOf({ title, meeting, params, asAt, systemName, publisher, isIllustrative, slides });
}
