import { useLoaderData } from 'react-router';

import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import {
  deckPageLoader,
  shouldRevalidateDeck,
  type DeckData,
} from '#src/features/board/deckPage.ts';
import { Stage } from '#src/features/board/stage/Stage.tsx';

export const queryParams = DECK_QUERY;

export const loader = deckPageLoader(({ title, about }) => ({ title, description: about }));

export const shouldRevalidate = shouldRevalidateDeck;

/** A deck, as it is shown in a room. */
export function Component() {
  const { content, problems } = useLoaderData<DeckData>();
  return <Stage content={content} problems={problems} />;
}
