import type { ReactNode } from 'react';

import type { DeckContent } from '#src/contract/deck.ts';
import { deckDateWords } from '#src/narrative/site/boardWords.ts';
import { pageWords } from '#src/narrative/site/handoutWords.ts';

type Props = {
  readonly deck: DeckContent;
  /** Number of the page, from 1, and how many there are. */
  readonly page: number;
  readonly of: number;
  /** Number of the agenda item; null: none. */
  readonly item?: string | null;
  readonly children: ReactNode;
};

/** One side of A4. */
export const HandoutSheet = ({ deck, page, of, item = null, children }: Props) => (
  <section className="board-sheet" aria-label={pageWords(page, of)}>
    <p className="board-sheet-head">
      <span>{[deck.title, deck.meeting].filter((text) => text !== null).join(' · ')}</span>
      {item !== null && <b>Agenda item {item}</b>}
    </p>
    {children}
    <p className="board-sheet-foot">
      <span>{deckDateWords(deck)}</span>
      <span>{pageWords(page, of)}</span>
    </p>
  </section>
);
