import { useLoaderData, type ShouldRevalidateFunctionArgs } from 'react-router';

import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import type { Metadata } from '#src/client/metadata.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import { isSameDeck } from '#src/features/board/isSameDeck.ts';
import { Stage } from '#src/features/board/stage/Stage.tsx';

export const queryParams = DECK_QUERY;

type DeckData = Metadata & { readonly content: DeckContent; readonly problems: readonly string[] };

export const loader = pageLoader(async ({ load, params, search }): Promise<DeckData> => {
  // Loaded when it runs, so that a page that a server rendered comes without it.
  const { loadDeckPage } = await import('#src/features/board/loadDeckPage.ts');
  const { content, problems } = await loadDeckPage(params['deck'] ?? '', search, load);
  return {
    title: content.title,
    description: content.about,
    content,
    problems,
  };
});

/** Another slide is the same deck. */
export const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean =>
  !isSameDeck(currentUrl, nextUrl);

/** A deck, as it is shown in a room. */
export function Component() {
  const { content, problems } = useLoaderData<DeckData>();
  return <Stage content={content} problems={problems} />;
}
