import type { ShouldRevalidateFunctionArgs } from 'react-router';

import type { Metadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import type { DeckContent } from '#src/contract/deck.ts';

import { isSameDeck } from './isSameDeck.ts';

/** What a page of a deck is rendered with. */
export type DeckData = Metadata & {
  readonly content: DeckContent;
  readonly problems: readonly string[];
};

/** The loader of a page of a deck. @param metadataOf what the page says of itself */
export const deckPageLoader = <M extends Metadata>(
  metadataOf: (content: DeckContent) => M | Promise<M>,
) =>
  pageLoader(async ({ load, params, search }): Promise<M & DeckData> => {
    // Loaded when it runs, so that a page that a server rendered comes without it.
    const { loadDeckPage } = await import('./loadDeckPage.ts');
    const { content, problems } = await loadDeckPage(params['deck'] ?? '', search, load);
    return { ...(await metadataOf(content)), content, problems };
  });

/** Another slide is the same deck. */
export const shouldRevalidateDeck = ({
  currentUrl,
  nextUrl,
}: ShouldRevalidateFunctionArgs): boolean => !isSameDeck(currentUrl, nextUrl);
