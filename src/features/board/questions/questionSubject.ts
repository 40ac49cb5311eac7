import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { slideAddress } from '#src/outlets/pack/slideAddress.ts';

import type { QuestionSubject } from './BoardQuestion.ts';

/**
 * What a question noted at a slide is about.
 * @param root address that the record's begin with
 */
export function questionSubject(
  deck: DeckContent,
  slide: SlideContent,
  root: string,
): QuestionSubject {
  const { number, title, item, figure } = slide;
  return {
    deck: deck.title,
    meeting: deck.meeting ?? '',
    item: item ?? '',
    slide: number,
    title,
    view: slideAddress(deck, slide, root),
    asAt: figure?.asAt ?? deck.asAt,
    basis: deck.isIllustrative ? 'illustrative' : 'published',
  };
}
