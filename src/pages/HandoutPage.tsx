import { useLoaderData } from 'react-router';

import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import {
  deckPageLoader,
  shouldRevalidateDeck,
  type DeckData,
} from '#src/features/board/deckPage.ts';
import { Handout } from '#src/features/board/handout/Handout.tsx';

export const queryParams = DECK_QUERY;

export const loader = deckPageLoader((content) => ({
  title: `Handout: ${content.title}`,
  description: `On paper, with the presenter’s notes. ${content.about}`,
  noIndex: true,
}));

export const shouldRevalidate = shouldRevalidateDeck;

/** A deck on paper: slides above their notes, with a cover and contents. */
export function Component() {
  const { content, problems } = useLoaderData<DeckData>();
  return <Handout content={content} problems={problems} />;
}
