import { boardAddress } from '#src/addresses/boardAddress.ts';
import { paths } from '#src/addresses/paths.ts';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';

import type { QuestionSubject } from './BoardQuestion.ts';

/**
 * What a question noted at a slide is about: the live page of what the slide shows, where it has one,
 * else the slide itself.
 * @param root address that the record's begin with
 */
export function questionSubject(
  deck: DeckContent,
  { number, title, item, page, figure }: SlideContent,
  root: string,
): QuestionSubject {
  const asAt = figure?.asAt ?? deck.asAt;
  const view = page ?? boardAddress(paths.deck(deck.id), { ...deck.params, asAt }, number);
  return {
    deck: deck.title,
    meeting: deck.meeting ?? '',
    item: item ?? '',
    slide: number,
    title,
    view: root + view,
    asAt,
    basis: deck.isIllustrative ? 'illustrative' : 'published',
  };
}
