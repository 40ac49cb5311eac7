import { boardAddress } from '#src/addresses/boardAddress.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { RESERVED_DECKS } from '#src/contract/plain/words.ts';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';

/**
 * Where a slide can be looked up, with the day that it is about: the live page of its figure, else the
 * slide itself. Of a reader's own deck the slides are nowhere but in their browser.
 * @param site address of the record, without a last slash
 */
export function slideAddress(
  { id, params, asAt }: Pick<DeckContent, 'id' | 'params' | 'asAt'>,
  { page, figure, number }: Pick<SlideContent, 'page' | 'figure' | 'number'>,
  site: string,
): string {
  if (page !== null) {
    const has = new URLSearchParams(page.split('#')[0]?.split('?')[1]).has('asAt');
    return `${site}${has ? page : withQuery(page, { asAt: figure?.asAt ?? asAt })}`;
  }
  const isOfRecord = !RESERVED_DECKS.some((reserved) => reserved === id);
  return `${site}${isOfRecord ? boardAddress(paths.deck(id), { ...params, asAt }, number) : paths.board}`;
}
