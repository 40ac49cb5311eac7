import type { ShouldRevalidateFunctionArgs } from 'react-router';

import type { Metadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import type { OwnProblem } from '#src/contract/plain/ownProblem.ts';
import { isSameDeck } from '#src/features/board/isSameDeck.ts';
import { useReader } from '#src/stores/readerStore.ts';

/** What the pages of the reader's own deck are made from; as a server writes them, they have none. */
export type OwnDeckData = Metadata & {
  /** What the browser kept when this was loaded; null: no deck. */
  readonly stored: unknown;
  /** Null: there is no deck, or it can't be read. */
  readonly content: DeckContent | null;
  /** What is wrong with the address. */
  readonly problems: readonly string[];
  /** What is wrong with what is stored; empty: nothing. */
  readonly unreadable: readonly OwnProblem[];
};

/**
 * Loads the reader's own deck, which only their browser has.
 * @param titleOf the page's title, from the deck's
 */
export const ownDeckLoader = (titleOf: (deck: string) => string) =>
  pageLoader(async ({ load, search }): Promise<OwnDeckData> => {
    const { ownDeck: stored } = useReader.getState();
    const none = {
      title: titleOf('Your own deck'),
      description: 'A deck that readers put together in their own browser.',
      noIndex: true,
      stored,
      content: null,
      problems: [],
      unreadable: [],
    };
    if (stored === null) return none;
    const { loadOwnDeck } = await import('./loadOwnDeck.ts');
    const loaded = await loadOwnDeck(stored, search, load);
    if ('unreadable' in loaded) return { ...none, ...loaded };
    return { ...none, ...loaded, title: titleOf(loaded.content.title) };
  });

/** Another slide is the same deck; what is asked for again at the same address is loaded again. */
export const shouldRevalidateOwnDeck = ({
  currentUrl,
  nextUrl,
}: ShouldRevalidateFunctionArgs): boolean =>
  !isSameDeck(currentUrl, nextUrl) || currentUrl.href === nextUrl.href;
