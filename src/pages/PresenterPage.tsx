import { useLoaderData } from 'react-router';

import { DECK_QUERY } from '#src/addresses/boardAddress.ts';
import {
  deckPageLoader,
  shouldRevalidateDeck,
  type DeckData,
} from '#src/features/board/deckPage.ts';
import { Presenter } from '#src/features/board/presenter/Presenter.tsx';

export const queryParams = DECK_QUERY;

export const loader = deckPageLoader(({ title, about }) => ({
  title: `Presenter view: ${title}`,
  description: `For the presenter, with notes and a clock. ${about}`,
  noIndex: true,
}));

export const shouldRevalidate = shouldRevalidateDeck;

/** A deck, as its presenter sees it. */
export function Component() {
  const { content, problems } = useLoaderData<DeckData>();
  return <Presenter content={content} problems={problems} />;
}
